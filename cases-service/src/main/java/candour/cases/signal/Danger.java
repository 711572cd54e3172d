package candour.cases.signal;

import static candour.cases.facts.FactKind.ATTENDANCE;
import static candour.cases.facts.FactKind.CLOCK;
import static candour.cases.facts.FactKind.ENQUIRY;
import static candour.cases.facts.FactKind.MISSING;
import static candour.cases.facts.FactKind.PROTECTION_PLAN;
import static candour.cases.facts.FactKind.REFERRAL;
import static candour.cases.facts.FactKind.SEEN;
import static candour.cases.facts.Mark.IMMEDIATE_DANGER;
import static candour.cases.facts.Mark.SOCIAL_WORKER;
import static candour.cases.signal.Threshold.ATTENDANCE_DAYS;

import candour.cases.facts.Fact;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What makes a child one for now. Hours are read as days, the shorter way: a day early rather than an hour late. */
public enum Danger {
    // spotless:off
    UNDECIDED_DANGER("N1", "Immediate danger is said and nothing is decided", Danger::undecided),
    PROTECTION_ENDING("N2", "Police protection or an emergency protection order runs out within a day", Danger::ending),
    MISSING_UNDER_PROTECTION("N3", "Missing or not findable, with a protection plan or an enquiry", Danger::missing),
    INJURY_BEFORE_MOVING("N4", "An injury of a child who cannot yet move by itself, not seen by a social worker since", Danger::injured),
    ENQUIRY_UNSEEN("N5", "An enquiry begun the day before or earlier, and the child not yet seen", Danger::unseen);
    // spotless:on

    private static final Set<String> EMERGENCY = Set.of("C17", "C18");

    private final String id;
    private final String title;
    private final Reading reading;

    Danger(String id, String title, Reading reading) {
        this.id = id;
        this.title = title;
        this.reading = reading;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    Stream<Found> in(AsOf day) {
        return reading.read(day);
    }

    private static Stream<Found> undecided(AsOf day) {
        return day.open(REFERRAL).filter(it -> it.is(IMMEDIATE_DANGER)).map(Found::of);
    }

    private static Stream<Found> ending(AsOf day) {
        return day.facts()
                .of(CLOCK)
                .filter(clock -> EMERGENCY.contains(clock.what()))
                .map(clock -> new Found(clock.on().minusDays(1), clock))
                .filter(found -> !found.since().isAfter(day.today()));
    }

    private static Stream<Found> missing(AsOf day) {
        var watched = Stream.of(PROTECTION_PLAN, ENQUIRY)
                .anyMatch(kind -> day.open(kind).findAny().isPresent());
        return watched ? day.open(MISSING).map(Found::of) : Stream.empty();
    }

    private static Stream<Found> injured(AsOf day) {
        return day.within(ATTENDANCE, ATTENDANCE_DAYS)
                .filter(Harm::isInjuryOfNotMobile)
                .filter(injury -> !seenSince(injury, day, seen -> seen.is(SOCIAL_WORKER)))
                .map(Found::of);
    }

    private static Stream<Found> unseen(AsOf day) {
        return day.open(ENQUIRY)
                .filter(enquiry -> enquiry.on().isBefore(day.today()) && !seenSince(enquiry, day, seen -> true))
                .map(enquiry -> new Found(enquiry.on().plusDays(1), enquiry));
    }

    private static boolean seenSince(Fact fact, AsOf day, Predicate<Fact> by) {
        return day.begun(SEEN).anyMatch(seen -> !seen.on().isBefore(fact.on()) && by.test(seen));
    }
}
