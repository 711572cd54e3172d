package candour.inspections.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a wording: its inspection and the digest of its text. */
@Embeddable
public record WordingId(@Column(name = "inspection_id") UUID inspection, String sha256) {}
