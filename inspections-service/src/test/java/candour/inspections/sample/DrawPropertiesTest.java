package candour.inspections.sample;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.sample.Method.Ranked;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever the list and the seed, a draw can be drawn again and favours nobody. */
class DrawPropertiesTest {

    @Property
    void the_order_of_the_list_decides_nothing(
            @ForAll @IntRange(min = 1, max = 60) int cases,
            @ForAll @AlphaChars @StringLength(min = 4, max = 20) String seed,
            @ForAll long shuffle) {
        var rows = new java.util.ArrayList<>(rows(cases, shuffle));
        var taken = draw(rows, seed, cases / 2, List.of()).taken();

        Collections.shuffle(rows, new Random(shuffle));

        assertThat(draw(rows, seed, cases / 2, List.of()).taken()).isEqualTo(taken);
    }

    @Property
    void as_many_are_taken_as_were_asked_for_and_no_excluded_one(
            @ForAll @IntRange(min = 2, max = 60) int cases, @ForAll long luck) {
        var rows = rows(cases, luck);
        var out = rows.subList(0, cases / 2).stream()
                .map(row -> new Exclusion(row.caseRef(), "A court forbids it"))
                .toList();
        var draw = draw(rows, "seed", cases - cases / 2, out);

        draw.mustBePossible();

        assertThat(draw.taken())
                .hasSize(cases - cases / 2)
                .extracting(Ranked::caseRef)
                .doesNotContainAnyElementsOf(
                        out.stream().map(Exclusion::caseRef).toList());
    }

    private static Draw draw(List<FrameRow> rows, String seed, int size, List<Exclusion> out) {
        return new Draw(Method.SHA256_ORDER_1, seed, new Frame(rows), List.of(new StratumSize("all", size)), out);
    }

    private static List<FrameRow> rows(int count, long luck) {
        var random = new Random(luck);
        return IntStream.range(0, count)
                .mapToObj(one -> new FrameRow(new CaseRef(reference(random)), "all"))
                .toList();
    }

    private static String reference(Random random) {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
