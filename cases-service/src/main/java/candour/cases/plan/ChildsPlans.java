package candour.cases.plan;

import candour.cases.record.Unmet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All plans of one child: whether another may begin beside them, and on which day one may end. */
record ChildsPlans(List<Span> plans) {

    ChildsPlans {
        plans = List.copyOf(plans);
    }

    static ChildsPlans of(List<Plan> plans) {
        return new ChildsPlans(plans.stream().map(Plan::span).toList());
    }

    /** What keeps a plan of this kind from beginning on the day; touching the other kind is allowed, overlapping is not. */
    List<Unmet> beginning(PlanKind kind, LocalDate on) {
        var unmet = new ArrayList<Unmet>();
        for (var other : plans) {
            if (other.kind() == kind && !isOver(other, on)) {
                unmet.add(
                        new Unmet(same(kind), "The child has, or had on that day, another %s.".formatted(words(kind))));
            } else if (other.kind() != kind && kind.excludes(other.kind()) && other.runsBeyond(on)) {
                unmet.add(new Unmet(
                        "4001 in need plan beside protection plan",
                        "The child has, or had after that day, a %s.".formatted(words(other.kind()))));
            }
        }
        return unmet;
    }

    /** What keeps this plan from ending on the day. */
    static List<Unmet> ending(Span plan, LocalDate on) {
        if (plan.kind() == PlanKind.PROTECTION && !on.isAfter(plan.from())) {
            return List.of(new Unmet("8840 plan of one day", "A protection plan ends after the day it began."));
        }
        return on.isBefore(plan.from())
                ? List.of(new Unmet("4011 end before start", "A plan ends on a day on which it ran."))
                : List.of();
    }

    /** How many protection plans the child had before the day. */
    long protectionBefore(LocalDate day) {
        return plans.stream()
                .filter(plan ->
                        plan.kind() == PlanKind.PROTECTION && plan.from().isBefore(day))
                .count();
    }

    private static boolean isOver(Span plan, LocalDate on) {
        return !plan.isOpen() && plan.to().isBefore(on);
    }

    private static String same(PlanKind kind) {
        return switch (kind) {
            case PROTECTION -> "8935 8940 one protection plan";
            case IN_NEED -> "4004 4014 one in need plan";
            case FAMILY_HELP -> "one family help plan";
        };
    }

    private static String words(PlanKind kind) {
        return kind.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + kind.title().substring(1);
    }
}
