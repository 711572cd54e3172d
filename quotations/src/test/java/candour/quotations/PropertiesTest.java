package candour.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import candour.quotations.text.Prose;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every report and every statement. */
class PropertiesTest {
    private static final List<String> WORDS = List.of(
            "children",
            "plans",
            "although",
            "while",
            "not",
            "yet",
            "good",
            "weak",
            "are",
            "is",
            "but",
            "however",
            "some",
            "most",
            "despite",
            "leaders",
            "visits",
            "regular",
            "timely",
            "drift",
            "and",
            "the",
            "of",
            "with",
            "who",
            "should",
            "said",
            "if",
            "children’s",
            "front-line",
            "1,826",
            "40%",
            "(CSE)",
            "“care”",
            "‘safe’",
            "e.g.",
            "no longer",
            "too early",
            "that");

    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> comma = Arbitraries.of(" ", " ", " ", ", ", "; ", " – ");
        return Combinators.combine(word, comma)
                .as((left, right) -> left + right)
                .list()
                .ofMinSize(3)
                .ofMaxSize(25)
                .map(parts -> capital(String.join("", parts).replaceAll("\\W*$", "")) + ".");
    }

    @Provide
    Arbitrary<ReportText> reports() {
        return sentences()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> Told.report(list.toArray(String[]::new)));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> marks = Arbitraries.of(
                "“",
                "”",
                "\"",
                "‘",
                "’",
                "'",
                "«",
                "»",
                "[",
                "]",
                "…",
                "...",
                "\n",
                "\n\n",
                "> ",
                ":",
                "• ",
                ". . .",
                "(",
                ")",
                "[sic]",
                " ",
                "\u00AD",
                "\uD83D\uDE00",
                "\uD800",
                "\uFB00",
                "‘90s",
                "Ofsted said ");
        return Arbitraries.oneOf(
                        marks, Arbitraries.of(WORDS), Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? "Plans"
                : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    @Property(tries = 400)
    void checking_never_fails_and_every_place_is_what_the_passage_says(
            @ForAll("reports") ReportText report, @ForAll("anything") String statement) {
        StatementCheck check = QuotationFinder.of(report).check(statement, Elsewhere.NOWHERE);

        for (Quotation quotation : check.quotations()) {
            assertThat(quotation.span().of(statement)).isEqualTo(quotation.words());
            assertThat(quotation.reasons()).isNotEmpty();
            quotation.locations().forEach(at -> assertRelocated(report, at));
        }
    }

    @Property(tries = 300)
    void a_report_of_anything_can_be_checked_against_itself(@ForAll("anything") String text) {
        ReportText report = Told.report(text, text);

        StatementCheck check = QuotationFinder.of(report).check(text, Elsewhere.NOWHERE);

        check.quotations().forEach(quotation -> quotation.locations().forEach(at -> assertRelocated(report, at)));
    }

    @Property(tries = 400)
    void a_whole_sentence_is_found_at_its_place(@ForAll("reports") ReportText report, @ForAll int which) {
        Passage passage =
                report.passages().get(Math.floorMod(which, report.passages().size()));
        Prose prose = Prose.of(passage.text());
        var sentence =
                prose.sentences().get(Math.floorMod(which / 7, prose.sentences().size()));
        String words = prose.span(sentence.from(), sentence.to()).of(passage.text());

        List<Quotation> quotations = Told.quotations(report, "It says: «" + words + "»");

        assertThat(quotations.getFirst().locations()).anySatisfy(at -> {
            assertThat(at.passage()).isEqualTo(passage.id());
            assertThat(at.span().start()).isLessThanOrEqualTo(sentence.span().end());
            assertThat(at.selector().exact()).isEqualTo(words);
        });
        assertThat(quotations.getFirst().verdict())
                .isIn(Verdict.VERBATIM_WHOLE_SENTENCE, Verdict.PART_OF_SENTENCE, Verdict.CONTEXT_REQUIRED);
    }

    private static void assertRelocated(ReportText report, Location at) {
        String text = report.passages().stream()
                .filter(passage -> passage.id().equals(at.passage()))
                .findFirst()
                .orElseThrow()
                .text();
        Selector selector = at.selector();
        assertThat(at.span().of(text)).isEqualTo(selector.exact());
        assertThat(selector.prefix().length()).isLessThanOrEqualTo(32);
        assertThat(selector.suffix().length()).isLessThanOrEqualTo(32);
        assertThat(text).contains(selector.prefix() + selector.exact() + selector.suffix());
        assertThat(text.startsWith(
                        selector.prefix() + selector.exact() + selector.suffix(),
                        at.span().start() - selector.prefix().length()))
                .isTrue();
        assertThat(at.sentence().start()).isLessThanOrEqualTo(at.span().start());
        assertThat(at.wordsQuoted()).isLessThanOrEqualTo(at.wordsInPassage());
    }
}
