package candour.cases.enquiry;

import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the enquiries found.
 *
 * @param fact what was seen and heard, and from whom
 * @param childsWords the child's own; null where the child said none
 * @param judgement why the manager concludes so
 * @param outcomes what it leads to; whether there is a conference follows from the step
 */
@Schema(description = "Conclude a section 47 enquiry")
record ConcludeEnquiry(
        @NotNull(message = "Enter the day on which it was concluded")
        LocalDate on,

        @Size(max = 20_000) String fact,
        @Size(max = 20_000) String childsWords,

        @NotBlank(message = "Say why") @Size(max = 20_000) String judgement,

        Set<EnquiryOutcome> outcomes) {

    ConcludeEnquiry {
        outcomes = outcomes == null ? Set.of() : Set.copyOf(outcomes);
    }

    /** The outcomes, with the conference where the step leads to one; 422 for a conference where it does not. */
    Set<EnquiryOutcome> of(EnquiryStep step) {
        var all = EnumSet.noneOf(EnquiryOutcome.class);
        all.addAll(outcomes);
        if (step == EnquiryStep.CONCERNS_SUBSTANTIATED) {
            all.add(EnquiryOutcome.CP_CONFERENCE);
        } else if (all.contains(EnquiryOutcome.CP_CONFERENCE)) {
            throw ProblemException.rule("/outcomes", "This conclusion leads to no conference");
        }
        return all;
    }
}
