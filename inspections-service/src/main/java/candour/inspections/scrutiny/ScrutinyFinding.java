package candour.inspections.scrutiny;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One thing a scrutiny report found, in its own words, named by their digest. */
@Embeddable
public record ScrutinyFinding(
        String authority, @Column(name = "finding_id") UUID id, String text, String sha256) {}
