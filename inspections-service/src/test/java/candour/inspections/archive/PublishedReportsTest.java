package candour.inspections.archive;

import static candour.inspections.People.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Suite;
import candour.inspections.Finish;
import candour.inspections.Inspected;
import candour.inspections.Told;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What other features find in the archive. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedReportsTest {

    @Inject
    PublishedReports reports;

    @Inject
    Archive archive;

    @Test
    void a_draft_is_not_there_under_any_name() {
        var told = Inspected.issued();

        assertThat(reports.find(UUID.fromString(told.id()))).isEmpty();
    }

    @Test
    void a_report_is_there_from_its_publication_with_every_passage_and_judgement() {
        var told = published();

        assertThat(in(told, PublishedReport::passages))
                .extracting(PublishedPassage::text)
                .containsExactlyElementsOf(Inspected.PARAGRAPHS);
        assertThat(in(told, PublishedReport::judgements))
                .extracting(PublishedJudgement::grade)
                .containsOnly("INADEQUATE");
    }

    @Test
    void a_judgement_carries_what_its_framework_says_the_grade_means() {
        var overall = in(published(), PublishedReport::judgements).getFirst();

        assertThat(overall.strand()).isEqualTo("SAFEGUARDING");
        assertThat(overall.descriptor()).isEqualTo("A service that does not meet minimum requirements");
    }

    @Test
    void an_exact_run_of_words_finds_the_reports_that_say_it() {
        var told = published();

        assertThat(reports.saying("front-line practice are long-standing", 1000))
                .contains(UUID.fromString(told.id()));
        assertThat(reports.saying("long-standing are front-line practice", 1000))
                .isEmpty();
    }

    @Test
    void a_report_withdrawn_leaves_a_tombstone_and_no_words() {
        var told = published();

        QuarkusTransaction.requiringNew().run(() -> archive.withdraw(reports.get(UUID.fromString(told.id()))));

        assertThat(in(told, PublishedReport::withdrawnAt)).isPresent();
        assertThat(in(told, PublishedReport::passages)).isEmpty();
        assertThat(reports.saying("front-line practice are long-standing", 1000))
                .doesNotContain(UUID.fromString(told.id()));
    }

    private static Told published() {
        return Finish.published(Inspected.issued().step(DIRECTOR, "nil-return"));
    }

    private <T> T in(Told told, Function<PublishedReport, T> asked) {
        return QuarkusTransaction.requiringNew().call(() -> asked.apply(reports.get(UUID.fromString(told.id()))));
    }
}
