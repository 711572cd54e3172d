package candour.inspections.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The new wording of a paragraph.
 *
 * @param text at most 20,000 characters; kept byte for byte, but for line ends, which become line feeds
 * @param statesJudgement whether a sentence of it states a grade; as before where it is left out
 */
public record EditParagraph(
        @NotBlank(message = "Enter the text of the paragraph") @Size(max = 20_000, message = "The text is too long")
        String text,

        Boolean statesJudgement) {

    public EditParagraph {
        text = text == null ? null : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
