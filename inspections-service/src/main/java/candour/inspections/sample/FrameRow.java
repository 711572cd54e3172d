package candour.inspections.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One row of the list that is drawn from.
 *
 * @param stratum what is balanced over: age band, team or category, or several of them
 */
@Schema(description = "One row of the list that is drawn from, with what the sample is balanced over")
record FrameRow(
        @NotNull(message = "Give the case reference") CaseRef caseRef,

        @NotNull(message = "Give the stratum")
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9 ,&+():'-]{0,79}",
                message = "A stratum is a short label of letters, figures and , & + ( ) : ' -")
        @WithoutPeople
        String stratum) {

    /** The row in the text of the frame that is hashed. */
    String line() {
        return caseRef + "\t" + stratum + "\n";
    }

    static FrameRow parse(String line) {
        int tab = line.indexOf('\t');
        return new FrameRow(new CaseRef(line.substring(0, tab)), line.substring(tab + 1));
    }
}
