package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What may be passed over without reading it. */
class TracesTest {
    private static final int RUN = 8;

    @Property
    void any_eight_words_in_a_row_leave_a_trace_wherever_they_stand(
            @ForAll("words") List<String> before,
            @ForAll("run") List<String> run,
            @ForAll("words") List<String> after) {
        var around = new ArrayList<>(before);
        around.addAll(run);
        around.addAll(after);
        var said = Traces.of(List.of("Oh: " + String.join(", ", run) + "!"));

        var shared = said.sharedWith(Traces.of(List.of("Another paragraph.", String.join(" ", around))));

        assertThat(shared.isEmpty()).isFalse();
    }

    @Example
    void other_words_leave_none() {
        var said = Traces.of(List.of("The council welcomes what this report has to say about its work."));

        var shared =
                said.sharedWith(Traces.of(List.of("Social workers visit children often and know them very well.")));

        assertThat(shared.isEmpty()).isTrue();
    }

    @Example
    void a_report_leaves_far_fewer_traces_than_it_has_words() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 10_000; i++) words.add("word" + i);

        assertThat(Traces.of(List.of(String.join(" ", words))).size()).isBetween(2_500, 4_500);
    }

    @Example
    void three_words_are_too_few_for_any() {
        assertThat(Traces.of(List.of("Three words only", "")).size()).isZero();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<String>> run() {
        return word().list().ofMinSize(RUN).ofMaxSize(RUN + 20);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.strings().withCharRange('a', 'e').ofMinLength(1).ofMaxLength(3);
    }
}
