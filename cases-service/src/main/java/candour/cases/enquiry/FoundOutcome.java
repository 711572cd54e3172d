package candour.cases.enquiry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An outcome, and the conclusion that named it: one that was replaced stays readable. */
@Embeddable
record FoundOutcome(
        String authority,
        int conclusion,
        @Enumerated(EnumType.STRING) EnquiryOutcome outcome) {}
