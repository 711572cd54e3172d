package candour.inspections.sample;

import static candour.inspections.sample.SampleEvent.*;
import static candour.timescales.Authority.policy;
import static candour.timescales.Counting.AFTER_EVENT;
import static candour.timescales.Regime.since;
import static candour.timescales.Term.calendarDays;
import static candour.timescales.Term.workingDays;
import static candour.timescales.WorkingCalendar.OFSTED_POLICY;

import candour.timescales.Course;
import candour.timescales.Rule;
import candour.timescales.Rules;
import candour.timescales.Timescale;

/** How long a sample's cases may be read, and how soon a case referred back is answered for. */
enum SampleTimescale implements Timescale<SampleEvent> {
    // spotless:off
    ACCESS_ENDS("inspectorate", "Reading of the sampled cases", Rules.of(
            Rule.of(since("ALL", "2009-04-01"),
                    new Course<>(END_OF_FIELDWORK, END_OF_ACCESS, calendarDays(28, AFTER_EVENT), OFSTED_POLICY),
                    policy("No published term was found; long enough to draft the report").unverified()))),
    REFERRAL_ACKNOWLEDGEMENT("authority", "Answer to a case referred back", Rules.of(
            Rule.of(since("ALL", "2009-04-01"),
                    new Course<>(REFERRAL_BACK, ACKNOWLEDGEMENT, workingDays(1, AFTER_EVENT), OFSTED_POLICY),
                    policy("No published term was found; a child may be at risk").unverified())));
    // spotless:on

    private final String onWhom;
    private final String title;
    private final Rules<SampleEvent> rules;

    SampleTimescale(String onWhom, String title, Rules<SampleEvent> rules) {
        this.onWhom = onWhom;
        this.title = title;
        this.rules = rules;
    }

    @Override
    public Rules<SampleEvent> rules() {
        return rules;
    }

    @Override
    public String onWhom() {
        return onWhom;
    }

    String title() {
        return title;
    }
}
