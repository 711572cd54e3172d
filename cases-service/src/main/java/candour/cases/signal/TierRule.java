package candour.cases.signal;

import static candour.cases.signal.Signal.ATTENDANCE;
import static candour.cases.signal.Signal.HIDDEN_ADULT;
import static candour.cases.signal.Signal.NOBODYS_CASE;
import static candour.cases.signal.Signal.NOT_SEEN_IN_TIME;
import static candour.cases.signal.Signal.NO_ACCESS;
import static candour.cases.signal.Signal.OUT_OF_SIGHT;
import static candour.cases.signal.Signal.OVERDUE;
import static candour.cases.signal.Tier.T0;
import static candour.cases.signal.Tier.T1;
import static candour.cases.signal.Tier.T2;
import static candour.cases.signal.Tier.T3;

import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of the tiers, the most urgent first: a child stands where the first one that holds puts it. */
public enum TierRule {
    // spotless:off
    DANGER(T0, "Anything of N1 to N5", raised -> !raised.dangers().isEmpty()),
    ACUTE_AND_HIDDEN(T1, "An enquiry, a protection plan, a pending conference or an undecided referral, and any of S1, S8, S9, S13, S14, S16",
            raised -> raised.acute() && raised.hasAnyOf(Weighty.SIGNALS)),
    THREE_FAMILIES(T1, "Signals of three families or more, also when nothing is open", raised -> raised.families() >= 3),
    TIMESCALE(T2, "S12", raised -> raised.hasAnyOf(Set.of(OVERDUE))),
    TWO_SIGNALS(T2, "Two signals or more", raised -> raised.signals().size() >= 2),
    THE_REST(T3, "Everybody else on the list", raised -> true);
    // spotless:on

    private final Tier tier;
    private final String title;
    private final Predicate<Raised> holds;

    TierRule(Tier tier, String title, Predicate<Raised> holds) {
        this.tier = tier;
        this.title = title;
        this.holds = holds;
    }

    public Tier tier() {
        return tier;
    }

    public String title() {
        return title;
    }

    static TierRule of(Raised raised) {
        return Stream.of(values())
                .filter(rule -> rule.holds.test(raised))
                .findFirst()
                .orElse(THE_REST);
    }

    /**
     * What is raised for a child on a day.
     *
     * @param acute whether an enquiry, a protection plan, a pending conference or a referral is open
     */
    record Raised(Set<Danger> dangers, Set<Signal> signals, boolean acute) {

        boolean hasAnyOf(Set<Signal> some) {
            return !Collections.disjoint(signals, some);
        }

        int families() {
            return (int) signals.stream().map(Signal::family).distinct().count();
        }
    }

    /** The signals that weigh by themselves where something acute is open. */
    private static final class Weighty {
        static final Set<Signal> SIGNALS =
                Set.of(NOT_SEEN_IN_TIME, OUT_OF_SIGHT, NO_ACCESS, NOBODYS_CASE, ATTENDANCE, HIDDEN_ADULT);
    }
}
