package candour.inspections.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One standard of practice, and whether the case meets it. */
@Schema(description = "One standard of practice, and whether the case meets it")
record StandardFound(
        @NotBlank(message = "Enter the standard") @Size(max = 200) @WithoutPeople
        String standard,

        @NotNull(message = "Choose whether it is met") Met met) {

    /** Whether a standard is met. */
    enum Met {
        MET("Met"),
        PARTLY_MET("Partly met"),
        NOT_MET("Not met"),
        NOT_APPLICABLE("Does not apply");

        private final String words;

        Met(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
