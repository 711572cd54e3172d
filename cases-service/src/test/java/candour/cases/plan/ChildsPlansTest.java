package candour.cases.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is asked for, in whatever order and however late: what is granted keeps the rules of the census. */
class ChildsPlansTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /** Somebody asks for a plan to begin, or for the newest one of the kind to end. */
    record Asked(boolean begin, PlanKind kind, LocalDate on) {}

    @Property
    @Label("I4: a plan in need and a protection plan never overlap; they may touch")
    void in_need_and_protection_never_overlap(@ForAll("asked") List<Asked> asked) {
        var granted = granted(asked);

        for (var one : of(granted, PlanKind.PROTECTION)) {
            assertThat(of(granted, PlanKind.IN_NEED)).noneMatch(other -> daysOverlap(one, other));
        }
    }

    @Property
    @Label("8935, 8940, 4004, 4014: of one kind one plan runs at a time, and none shares a day with another")
    void of_one_kind_none_shares_a_day(@ForAll("asked") List<Asked> asked) {
        for (var kind : PlanKind.values()) {
            var plans = of(granted(asked), kind);
            assertThat(plans.stream().filter(Span::isOpen)).hasSizeLessThanOrEqualTo(1);
            for (int i = 0; i < plans.size(); i++) {
                var one = plans.get(i);
                assertThat(plans.subList(i + 1, plans.size())).noneMatch(other -> shareADay(one, other));
            }
        }
    }

    @Property
    @Label("8840, 4011: no protection plan of one day, and none that ends before it begins")
    void no_protection_plan_of_one_day(@ForAll("asked") List<Asked> asked) {
        for (var plan : granted(asked)) {
            if (!plan.isOpen()) {
                assertThat(plan.to()).isAfterOrEqualTo(plan.from());
                assertThat(plan.kind() == PlanKind.PROTECTION && plan.to().equals(plan.from()))
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        var day = Arbitraries.integers().between(0, 60).map(FIRST::plusDays);
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(PlanKind.class), day)
                .as(Asked::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<Span> granted(List<Asked> asked) {
        var plans = new ArrayList<Span>();
        asked.forEach(one -> {
            if (one.begin()) {
                begin(plans, one);
            } else {
                end(plans, one);
            }
        });
        return plans;
    }

    private static void begin(List<Span> plans, Asked asked) {
        if (new ChildsPlans(plans).beginning(asked.kind(), asked.on()).isEmpty()) {
            plans.add(new Span(asked.kind(), asked.on(), null));
        }
    }

    private static void end(List<Span> plans, Asked asked) {
        plans.replaceAll(plan -> plan.kind() == asked.kind()
                        && plan.isOpen()
                        && ChildsPlans.ending(plan, asked.on()).isEmpty()
                ? new Span(plan.kind(), plan.from(), asked.on())
                : plan);
    }

    private static List<Span> of(List<Span> plans, PlanKind kind) {
        return plans.stream().filter(plan -> plan.kind() == kind).toList();
    }

    private static boolean daysOverlap(Span one, Span other) {
        return one.runsBeyond(other.from()) && other.runsBeyond(one.from());
    }

    private static boolean shareADay(Span one, Span other) {
        return one.runsBeyond(other.from().minusDays(1))
                && other.runsBeyond(one.from().minusDays(1));
    }
}
