package candour.cases.caseload;

import static candour.cases.clock.CaseTimescale.CORE_ASSESSMENT;
import static candour.cases.clock.CaseTimescale.EMERGENCY_ORDER;
import static candour.cases.clock.CaseTimescale.EMERGENCY_ORDER_EXTENSION;
import static candour.cases.clock.CaseTimescale.FIRST_CORE_GROUP;
import static candour.cases.clock.CaseTimescale.FIRST_IN_NEED_VISIT;
import static candour.cases.clock.CaseTimescale.FIRST_LOOKED_AFTER_REVIEW;
import static candour.cases.clock.CaseTimescale.FIRST_PLACEMENT_VISIT;
import static candour.cases.clock.CaseTimescale.FIRST_PROTECTION_VISIT;
import static candour.cases.clock.CaseTimescale.FIRST_REVIEW_CONFERENCE;
import static candour.cases.clock.CaseTimescale.INITIAL_ASSESSMENT;
import static candour.cases.clock.CaseTimescale.INITIAL_CONFERENCE_HELD;
import static candour.cases.clock.CaseTimescale.IN_NEED_VISIT;
import static candour.cases.clock.CaseTimescale.NEXT_CORE_GROUP;
import static candour.cases.clock.CaseTimescale.NEXT_LOOKED_AFTER_REVIEW;
import static candour.cases.clock.CaseTimescale.NEXT_REVIEW_CONFERENCE;
import static candour.cases.clock.CaseTimescale.PLACEMENT_VISIT;
import static candour.cases.clock.CaseTimescale.PLACEMENT_VISIT_LASTING;
import static candour.cases.clock.CaseTimescale.PLACEMENT_VISIT_LONG_TERM;
import static candour.cases.clock.CaseTimescale.POLICE_PROTECTION;
import static candour.cases.clock.CaseTimescale.PROTECTION_VISIT;
import static candour.cases.clock.CaseTimescale.SECOND_LOOKED_AFTER_REVIEW;

import candour.cases.clock.CaseTimescale;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much work a child's case is, by what runs for the child: the heaviest row that applies counts once. The points are a
 * local matter and proposed here; no national table exists.
 */
public enum CaseWeight {
    // spotless:off
    EMERGENCY("Emergency action", 10, POLICE_PROTECTION, EMERGENCY_ORDER, EMERGENCY_ORDER_EXTENSION),
    ENQUIRY("Section 47 enquiry, or an initial conference to come", 8, CaseTimescale.ENQUIRY, INITIAL_CONFERENCE_HELD),
    PROTECTION("Child protection plan", 6, FIRST_PROTECTION_VISIT, PROTECTION_VISIT, FIRST_CORE_GROUP, NEXT_CORE_GROUP,
            FIRST_REVIEW_CONFERENCE, NEXT_REVIEW_CONFERENCE),
    LOOKED_AFTER("Looked after", 5, FIRST_LOOKED_AFTER_REVIEW, SECOND_LOOKED_AFTER_REVIEW, NEXT_LOOKED_AFTER_REVIEW,
            FIRST_PLACEMENT_VISIT, PLACEMENT_VISIT, PLACEMENT_VISIT_LASTING, PLACEMENT_VISIT_LONG_TERM),
    ASSESSMENT("Assessment under way", 4, INITIAL_ASSESSMENT, CORE_ASSESSMENT, CaseTimescale.ASSESSMENT),
    IN_NEED("Plan for a child in need", 3, FIRST_IN_NEED_VISIT, IN_NEED_VISIT),
    OTHER("Any other child who is allocated", 2);
    // spotless:on

    /** The points that a full week of hours carries. */
    public static final int POINTS_OF_A_FULL_WEEK = 60;

    /** The hours of a full week. */
    public static final int HOURS_OF_A_FULL_WEEK = 37;

    private final String title;
    private final int points;
    private final Set<CaseTimescale> shownBy;

    CaseWeight(String title, int points, CaseTimescale... shownBy) {
        this.title = title;
        this.points = points;
        this.shownBy = Set.of(shownBy);
    }

    /** The heaviest row that one of the running timescales shows. */
    static CaseWeight of(Set<CaseTimescale> running) {
        return Stream.of(values())
                .filter(weight -> !Collections.disjoint(weight.shownBy, running))
                .findFirst()
                .orElse(OTHER);
    }

    /** What a worker of these hours can carry; a worker of no hours nothing. */
    static int capacity(int hoursPerWeek) {
        return POINTS_OF_A_FULL_WEEK * hoursPerWeek / HOURS_OF_A_FULL_WEEK;
    }

    public String title() {
        return title;
    }

    public int points() {
        return points;
    }

    Set<CaseTimescale> shownBy() {
        return shownBy;
    }
}
