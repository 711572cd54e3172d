package candour.inspections.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new paragraph.
 *
 * @param after the paragraph it follows, by id; the beginning of the section where it is left out
 * @param section the number of the section it begins, from 0; needed where {@code after} is left out
 */
public record AddParagraph(
        String after,
        Integer section,

        @NotBlank(message = "Enter the text of the paragraph") @Size(max = 20_000, message = "The text is too long")
        String text,

        boolean statesJudgement) {

    public AddParagraph {
        text = text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
