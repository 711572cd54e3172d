package candour.timescales;

import static candour.timescales.Authority.guidance;
import static candour.timescales.Authority.local;
import static candour.timescales.Authority.statute;
import static candour.timescales.ConferenceTimescale.Step.ASSESSMENT;
import static candour.timescales.ConferenceTimescale.Step.CONFERENCE;
import static candour.timescales.ConferenceTimescale.Step.CORE_GROUP;
import static candour.timescales.ConferenceTimescale.Step.LAST_STRATEGY_DISCUSSION;
import static candour.timescales.ConferenceTimescale.Step.REFERRAL;
import static candour.timescales.ConferenceTimescale.Step.STRATEGY_DISCUSSION;
import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Counting.BEGINNING_WITH;
import static candour.timescales.Counting.CLEAR_DAYS;
import static candour.timescales.Term.calendarDays;
import static candour.timescales.Term.months;
import static candour.timescales.Term.workingDays;
import static candour.timescales.WorkingCalendar.EW_SI2007_462;
import static candour.timescales.WorkingCalendar.EW_WORKING_TOGETHER;

/** A service's table in small: the two wordings of the conference, an abolition, a local value, a response, a wait. */
enum ConferenceTimescale implements Timescale<ConferenceTimescale.Step> {
    INITIAL_CONFERENCE(Rules.of(
            Rule.of(
                    Editions.WT_2010,
                    new Course<>(
                            LAST_STRATEGY_DISCUSSION, CONFERENCE, workingDays(15, AFTER_EVENT), EW_WORKING_TOGETHER),
                    guidance("Working Together 2010")),
            Rule.of(
                    Editions.WT_2013,
                    new Course<>(STRATEGY_DISCUSSION, CONFERENCE, workingDays(15, AFTER_EVENT), EW_WORKING_TOGETHER),
                    guidance("Working Together 2013 | 2015").unverified()))),
    INITIAL_ASSESSMENT(Rules.of(
            Rule.of(
                    Editions.WT_2010,
                    new Course<>(REFERRAL, ASSESSMENT, workingDays(10, AFTER_EVENT), EW_WORKING_TOGETHER),
                    guidance("Working Together 2010")),
            Rule.without(Editions.WT_2013, guidance("Working Together 2013, one continuous assessment")))),
    FURTHER_CORE_GROUP(Rules.of(Rule.of(
            Editions.WT_2013,
            new Course<>(CORE_GROUP, CORE_GROUP, Term.weeks(4, AFTER_EVENT), EW_WORKING_TOGETHER),
            local("authority's procedures")))),
    SCRUTINY_RESPONSE(Rules.of(Rule.of(
            Regime.since("LGA_2000", "2000-10-26"),
            new Course<>(REFERRAL, ASSESSMENT, months(2, BEGINNING_WITH), EW_SI2007_462),
            statute("Local Government Act 2000, section 9FE")))),
    KEY_DECISION(Rules.of(Rule.of(
            Regime.since("SI_2012_2089", "2012-09-10"),
            new Course<>(REFERRAL, ASSESSMENT, calendarDays(28, CLEAR_DAYS), EW_SI2007_462),
            statute("SI 2012/2089"))));

    enum Step {
        REFERRAL,
        ASSESSMENT,
        STRATEGY_DISCUSSION,
        LAST_STRATEGY_DISCUSSION,
        CONFERENCE,
        CORE_GROUP
    }

    /** Editions apart, because an enum's constants come before its own fields. */
    static final class Editions {
        static final Regime WT_2010 = Regime.between("WT_2010", "2010-03-17", "2013-04-14");
        static final Regime WT_2013 = Regime.since("WT_2013", "2013-04-15");

        private Editions() {}
    }

    private final Rules<Step> rules;

    ConferenceTimescale(Rules<Step> rules) {
        this.rules = rules;
    }

    @Override
    public Rules<Step> rules() {
        return rules;
    }

    @Override
    public String onWhom() {
        return this == KEY_DECISION ? "executive" : "authority";
    }
}
