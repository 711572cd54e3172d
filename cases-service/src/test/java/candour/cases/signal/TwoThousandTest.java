package candour.cases.signal;

import static candour.cases.signal.Told.TODAY;
import static candour.cases.signal.Told.ago;
import static candour.cases.signal.Told.in;
import static candour.cases.signal.Told.since;
import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A whole service's children in one list. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoThousandTest {

    @Test
    @DisplayName(
            "A11 of 2,000 children the 60 for now and today come before any overdue form, in whatever order they are told")
    void sixty_of_two_thousand() {
        var children = new ArrayList<>(
                IntStream.range(0, 2000).mapToObj(TwoThousandTest::facts).toList());
        var list = listed(children);
        Collections.shuffle(children, new Random(7));

        var again = listed(children);

        assertThat(again).isEqualTo(list);
        assertThat(list.subList(0, 60)).allMatch(standing -> standing.tier().compareTo(Tier.T1) <= 0);
        assertThat(list.subList(60, 2000)).allMatch(standing -> standing.tier().compareTo(Tier.T1) > 0);
        assertThat(list)
                .allMatch(standing -> standing.reasons().stream()
                        .allMatch(reason -> reason.origin().key() != null));
    }

    private static List<Standing> listed(List<ChildFacts> children) {
        return children.stream()
                .map(facts -> Told.USUAL.of(facts, TODAY))
                .sorted(Standing.IN_ORDER)
                .toList();
    }

    /** Every hundredth missing under a plan, every fiftieth unseen under one, the rest with an overdue form. */
    private static ChildFacts facts(int n) {
        var child = new Child("E06999001", new UUID(n * 0x9E3779B97F4A7C15L, n));
        var facts = ChildFacts.about(child).clock(in("case-clock", "An overdue assessment"), ago(1 + n % 90), "C04");
        if (n % 100 == 0) {
            facts.protectionPlan(in("plan", "A plan"), since(30), "PHY").missing(in("missing", "Missing"), since(1));
        } else if (n % 50 == 1) {
            facts.protectionPlan(in("plan", "A plan"), since(30), "PHY").unallocated(in("plan", "Nobody"), since(3));
        }
        return facts.build();
    }
}
