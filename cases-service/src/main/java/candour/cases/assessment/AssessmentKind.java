package candour.cases.assessment;

import static candour.cases.clock.CaseEvent.ASSESSMENT_AUTHORISED;
import static candour.cases.clock.CaseEvent.CORE_ASSESSMENT_AUTHORISED;
import static candour.cases.clock.CaseEvent.INITIAL_ASSESSMENT_AUTHORISED;
import static candour.cases.clock.WorkingTogether.WT_2006;
import static candour.cases.clock.WorkingTogether.WT_2010;
import static candour.cases.clock.WorkingTogether.WT_2013;

import candour.cases.clock.CaseEvent;
import candour.conventions.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;

/** The assessments that Working Together has known, each with the days between which one could start. */
public enum AssessmentKind {
    // spotless:off
    INITIAL("Initial assessment", WT_2006.validFrom(), WT_2010.validTo(), INITIAL_ASSESSMENT_AUTHORISED),
    CORE("Core assessment", WT_2006.validFrom(), WT_2010.validTo(), CORE_ASSESSMENT_AUTHORISED),
    CHILD_AND_FAMILY("Child and family assessment", WT_2013.validFrom(), LocalDate.MAX, ASSESSMENT_AUTHORISED);
    // spotless:on

    private final String title;
    private final LocalDate from;
    private final LocalDate to;
    private final CaseEvent authorised;

    AssessmentKind(String title, LocalDate from, LocalDate to, CaseEvent authorised) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.authorised = authorised;
    }

    /** The kind that starts on the day: the one asked for, or the edition's first; 422 for one the edition does not know. */
    static AssessmentKind on(LocalDate day, AssessmentKind asked) {
        return Arrays.stream(values())
                .filter(kind -> kind.isStartedOn(day))
                .filter(kind -> asked == null || kind == asked)
                .findFirst()
                .orElseThrow(() -> ProblemException.rule(
                        "/kind", "Choose an assessment of the edition of Working Together in force on that day"));
    }

    private boolean isStartedOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public String title() {
        return title;
    }

    /** Factors have been reported since there have been child and family assessments. */
    boolean hasFactors() {
        return this == CHILD_AND_FAMILY;
    }

    CaseEvent authorised() {
        return authorised;
    }
}
