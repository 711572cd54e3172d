package candour.reader;

import java.util.List;

/**
 * One judgement the report makes, or must make and could not be read.
 *
 * @param label the words the report prints beside the grade
 * @param grade the grade with its page and confidence, or why it is unknown
 * @param statedIn positions ({@link Paragraph#position()}) of the paragraphs whose sentences state this grade
 */
public record Judgement(JudgementArea area, Strand strand, String label, Read<Grade> grade, List<Integer> statedIn) {
    public Judgement {
        statedIn = List.copyOf(statedIn);
    }
}
