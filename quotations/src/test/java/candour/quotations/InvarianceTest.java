package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A verdict is about the words: the writer's marks, spaces and other sentences change nothing. */
class InvarianceTest {
    private static final List<String> MARKS = List.of("“”", "\"\"", "«»");
    private static final List<String> SPACES = List.of("", " ", "  ", "\u00a0", "\n", "\t ");
    private static final List<String> BEFORE = List.of(
            "", "The council met on Tuesday.\n\n", "Nobody was there. ", "It is 3 pm… ", "‘Who Cares?’ is a charity. ");
    private static final List<String> AFTER = List.of(
            "", " The meeting closed at nine.", "\n\nNotes to editors: none.", " “Thank you,” Councillor Hill said.");

    record Written(String marks, String left, String right, String before, String after) {
        /** Straight marks take no spaces inside: it is by the spaces that one knows which way they turn. */
        String of(String quotation) {
            String inside = marks.equals("\"\"") ? quotation : left + quotation + right;
            return before + "Inspectors found " + marks.charAt(0) + inside + marks.charAt(1) + "." + after;
        }
    }

    @Property(tries = 600)
    void marks_spaces_and_other_sentences_change_no_verdict(
            @ForAll("cases") CasesTest.Case one, @ForAll("written") Written written) {
        ReportText report = Told.report(new Passage("1", one.kind(), "", "", 1, one.passage()));

        Quotation plain = Told.only(report, "Inspectors found “" + one.quotation() + "”.");
        Quotation other = Told.quotations(report, written.of(one.quotation())).stream()
                .filter(quotation -> quotation.words().strip().equals(plain.words()))
                .findFirst()
                .orElseThrow();

        assertThat(other.verdict()).isEqualTo(plain.verdict());
        assertThat(other.reasons()).extracting(Reason::code).isEqualTo(codes(plain));
    }

    private static List<Code> codes(Quotation quotation) {
        return quotation.reasons().stream().map(Reason::code).toList();
    }

    @Provide
    Arbitrary<CasesTest.Case> cases() throws IOException {
        return Arbitraries.of(CasesTest.cases()
                .filter(one -> one.quotation().chars().noneMatch(c -> "“”\"‘'…[".indexOf(c) >= 0))
                .filter(one -> one.quotation().split(" ").length > 3)
                .toList());
    }

    @Provide
    Arbitrary<Written> written() {
        return Combinators.combine(
                        Arbitraries.of(MARKS),
                        Arbitraries.of(SPACES),
                        Arbitraries.of(SPACES),
                        Arbitraries.of(BEFORE),
                        Arbitraries.of(AFTER))
                .as(Written::new);
    }
}
