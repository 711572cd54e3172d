package candour.inspections.workingparty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who sits on a working party, by office; the name is for the authority itself. */
@Embeddable
public record Member(
        String authority,
        String name,
        String office,
        @Enumerated(EnumType.STRING) Expertise expertise) {}
