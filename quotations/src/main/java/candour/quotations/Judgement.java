package candour.quotations;

import java.util.Objects;

/**
 * One grade a report gives.
 *
 * @param area the code of the area, as {@code HELP_AND_PROTECTION}
 * @param strand the code of the strand, as {@code SAFEGUARDING}, or ""
 * @param label the words the report prints beside the grade
 * @param grade the code of the grade, "" when not judged
 * @param gradeLabel the grade in words
 * @param rank 1 best to 4 worst, 0 when not judged
 * @param overall whether this is the judgement on everything (in its strand)
 */
public record Judgement(
        String area, String strand, String label, String grade, String gradeLabel, int rank, boolean overall) {
    public Judgement {
        Objects.requireNonNull(area);
        Objects.requireNonNull(strand);
        Objects.requireNonNull(label);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(gradeLabel);
        if (rank < 0 || rank > 4) throw new IllegalArgumentException("Ranks go from 0 to 4, this one is " + rank);
    }

    public boolean judged() {
        return rank > 0;
    }

    /** Area and strand in one, unique within a report. */
    public String id() {
        return strand.isEmpty() ? area : area + "/" + strand;
    }
}
