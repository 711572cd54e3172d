package candour.inspections.scrutiny;

import static candour.inspections.scrutiny.ScrutinyEvent.EXECUTIVE_RESPONSE;
import static candour.inspections.scrutiny.ScrutinyEvent.KEY_DECISION;
import static candour.inspections.scrutiny.ScrutinyEvent.PUBLICATION_OF_NOTICE;
import static candour.inspections.scrutiny.ScrutinyEvent.RECEIPT_OR_LATER_NOTICE;
import static candour.timescales.Authority.statute;
import static candour.timescales.Counting.BEGINNING_WITH;
import static candour.timescales.Counting.CLEAR_DAYS;
import static candour.timescales.Regime.between;
import static candour.timescales.Regime.since;
import static candour.timescales.WorkingCalendar.EW_SI2007_462;

import candour.timescales.Course;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Term;
import candour.timescales.Timescale;
import java.time.LocalDate;
import java.util.Optional;

/** The clocks of scrutiny, each from the day its law begins: before that day there was none, and none is shown. */
public enum ScrutinyTimescale implements Timescale<ScrutinyEvent> {
    // spotless:off
    SCRUTINY_RESPONSE("Executive response to scrutiny", Rules.of(
            Rule.of(between("LGA_2000_S21B", "2009-04-01", "2012-05-03"), response(),
                    statute("Local Government Act 2000, section 21B; wording read in SI 2009/1919, regulation 6(1), its twin").unverified()),
            Rule.of(since("LGA_2000_S9FE", "2012-05-04"), response(),
                    statute("Local Government Act 2000, section 9FE; wording read in SI 2009/1919, regulation 6(1), its twin").unverified()))),
    KEY_DECISION_NOTICE("Key decision after its notice", Rules.of(
            Rule.of(since("SI_2012_2089", "2012-09-10"),
                    new Course<>(PUBLICATION_OF_NOTICE, KEY_DECISION, Term.calendarDays(28, CLEAR_DAYS), EW_SI2007_462),
                    statute("SI 2012/2089, regulation 9: at least 28 clear days before the key decision"))));
    // spotless:on

    private final String title;
    private final Rules<ScrutinyEvent> rules;

    ScrutinyTimescale(String title, Rules<ScrutinyEvent> rules) {
        this.title = title;
        this.rules = rules;
    }

    private static Course<ScrutinyEvent> response() {
        return new Course<>(RECEIPT_OR_LATER_NOTICE, EXECUTIVE_RESPONSE, Term.months(2, BEGINNING_WITH), EW_SI2007_462);
    }

    /** The first day on which a key decision may be taken after the notice; empty where no such rule was in force. */
    public static Optional<LocalDate> earliestKeyDecision(LocalDate noticeOn) {
        return KEY_DECISION_NOTICE
                .rules
                .on(noticeOn)
                .flatMap(Rule::course)
                .map(course -> course.term().firstDayAfter(noticeOn, course.calendar()));
    }

    public String title() {
        return title;
    }

    @Override
    public Rules<ScrutinyEvent> rules() {
        return rules;
    }

    @Override
    public String onWhom() {
        return "executive";
    }
}
