package candour.quotations.corpus;

import static candour.quotations.corpus.LabelledQuotation.Verdict.ALTERED;
import static candour.quotations.corpus.LabelledQuotation.Verdict.CONTEXT_REQUIRED;
import static candour.quotations.corpus.LabelledQuotation.Verdict.MISATTRIBUTED;
import static candour.quotations.corpus.LabelledQuotation.Verdict.NONE;
import static candour.quotations.corpus.LabelledQuotation.Verdict.NOT_A_QUOTATION;
import static candour.quotations.corpus.LabelledQuotation.Verdict.PART_OF_SENTENCE;
import static candour.quotations.corpus.LabelledQuotation.Verdict.SPLICED;
import static candour.quotations.corpus.LabelledQuotation.Verdict.VERBATIM_WHOLE_SENTENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The corpus is only worth measuring with while no label contradicts the words beside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CorpusTest {
    private static final List<LabelledQuotation> ALL = Corpus.all();

    @Test
    void every_entry_has_an_id_of_its_own() {
        assertThat(ALL).extracting(LabelledQuotation::id).doesNotHaveDuplicates();
    }

    @Test
    void it_is_large_enough_and_comes_from_many_reports() {
        assertThat(Corpus.quotations()).hasSizeGreaterThanOrEqualTo(240);
        assertThat(Corpus.quotations().stream().map(LabelledQuotation::report).distinct())
                .hasSizeGreaterThanOrEqualTo(25);
    }

    @Test
    void the_third_set_is_a_hundred_from_many_reports() {
        assertThat(Corpus.third()).hasSize(100).allMatch(entry -> entry.set().equals("development-3"));
        assertThat(Corpus.third().stream().map(LabelledQuotation::report).distinct())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void the_fresh_set_is_large_and_comes_from_every_report() {
        assertThat(Corpus.fresh()).hasSize(210).allMatch(entry -> entry.set().equals("fresh-2"));
        assertThat(Corpus.fresh().stream().map(LabelledQuotation::report).distinct())
                .hasSize(36);
    }

    @Test
    void no_two_entries_have_the_same_statement() {
        assertThat(ALL).extracting(LabelledQuotation::statement).doesNotHaveDuplicates();
    }

    @Test
    void every_entry_gives_its_reason() {
        assertThat(ALL).allMatch(entry -> !entry.why().isBlank());
    }

    @Test
    void the_quotation_stands_in_the_statement() {
        assertThat(ALL).allMatch(entry -> entry.statement().contains(entry.quotation()));
    }

    @Test
    void verbatim_ones_are_whole_sentences_of_their_paragraph() {
        assertThat(of(VERBATIM_WHOLE_SENTENCE)).allMatch(LabelledQuotation::wholeSentences);
    }

    @Test
    void parts_stand_in_one_sentence_and_are_not_the_whole_of_it() {
        assertThat(of(PART_OF_SENTENCE)).allMatch(part -> part.inOneSentence() && !part.wholeSentences());
    }

    @Test
    void words_that_need_their_context_are_exact() {
        assertThat(of(CONTEXT_REQUIRED)).allMatch(LabelledQuotation::exact);
    }

    @Test
    void misattributed_words_are_real() {
        assertThat(of(MISATTRIBUTED)).allMatch(LabelledQuotation::exact);
    }

    @Test
    void spliced_words_stand_in_no_one_sentence() {
        assertThat(of(SPLICED)).noneMatch(LabelledQuotation::inOneSentence);
    }

    @Test
    void altered_words_and_inventions_are_not_in_the_paragraph() {
        assertThat(of(ALTERED).filter(entry -> !entry.quotation().contains("[")))
                .noneMatch(LabelledQuotation::exact);
        assertThat(of(NOT_A_QUOTATION)).noneMatch(LabelledQuotation::exact);
    }

    @Test
    void whole_and_honest_parts_are_fair_and_turned_changed_or_borrowed_words_are_not() {
        assertThat(of(VERBATIM_WHOLE_SENTENCE, PART_OF_SENTENCE, NONE)).allMatch(LabelledQuotation::fair);
        assertThat(of(CONTEXT_REQUIRED, ALTERED, NOT_A_QUOTATION, MISATTRIBUTED))
                .noneMatch(LabelledQuotation::fair);
    }

    @Test
    void every_unfair_one_says_in_whose_favour_it_errs() {
        assertThat(ALL).allMatch(entry -> entry.fair() == (entry.direction() == null));
    }

    @Test
    void a_paragraph_is_in_one_set_only() {
        var sets = ALL.stream()
                .filter(entry -> !entry.is(NONE))
                .collect(Collectors.groupingBy(
                        entry -> entry.source() + entry.paragraph(),
                        Collectors.mapping(LabelledQuotation::set, Collectors.toSet())));
        assertThat(sets.values()).allMatch(one -> one.size() == 1);
    }

    @Test
    void sixty_of_a_hundred_are_for_development() {
        var divided = Corpus.quotations();
        long development = divided.stream()
                .filter(entry -> entry.set().equals("development"))
                .count();
        assertThat(100 * development / divided.size()).isBetween(58L, 62L);
    }

    @Test
    void every_quotation_of_a_statement_stands_in_it() {
        assertThat(Corpus.statements())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(one -> assertThat(one.quotations())
                        .allMatch(quoted -> one.statement().contains(quoted.quotation())));
    }

    @Test
    void statements_have_the_length_of_press_statements() {
        assertThat(Corpus.statements())
                .allSatisfy(one -> assertThat(one.statement().split("\\s+")).hasSizeBetween(150, 500));
    }

    private static Stream<LabelledQuotation> of(LabelledQuotation.Verdict... verdicts) {
        Predicate<LabelledQuotation> any = entry -> List.of(verdicts).contains(entry.verdict());
        return ALL.stream().filter(any);
    }
}
