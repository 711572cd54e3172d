package candour.reader.grades;

import candour.reader.Grade;
import candour.reader.JudgementArea;
import candour.reader.Strand;
import java.util.List;

/** One place where a report prints a grade: a row of a table, a heading, or the sentence of its front page. */
record Evidence(JudgementArea area, Strand strand, String label, List<Grade> grades, int page, Source source) {
    /** Where it is printed, most reliable first. */
    enum Source {
        ROW(0.95),
        HEADING(0.9);

        private final double confidence;

        Source(double confidence) {
            this.confidence = confidence;
        }

        double confidence() {
            return confidence;
        }
    }

    Evidence in(Strand only) {
        return new Evidence(area, only, label, grades, page, source);
    }
}
