package candour.cases.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A factor named in one submission; those of a submission that was returned stay readable. */
@Embeddable
record FoundFactor(
        String authority,
        int submission,
        @Enumerated(EnumType.STRING) AssessmentFactor factor) {}
