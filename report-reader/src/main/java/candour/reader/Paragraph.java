package candour.reader;

import java.util.List;

/**
 * One paragraph of the report, its lines joined; bullets that belong to it stand on lines of their own, each after "• ".
 *
 * @param position 1, 2, 3… over the whole report: unique within it
 * @param number the printed number, or {@code position} when none is printed
 * @param numbered whether {@code number} is printed in the report
 * @param page the page it starts on, counted from 1
 * @param lastPage the page it ends on
 * @param confidence 0 to 1
 * @param states the areas whose grade a sentence of this paragraph states
 */
public record Paragraph(
        int position,
        int number,
        boolean numbered,
        String text,
        int page,
        int lastPage,
        double confidence,
        List<JudgementArea> states) {
    public Paragraph {
        states = List.copyOf(states);
    }

    public Paragraph stating(List<JudgementArea> areas) {
        return new Paragraph(position, number, numbered, text, page, lastPage, confidence, areas);
    }

    public boolean statesJudgement() {
        return !states.isEmpty();
    }
}
