package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A byte of a published report rewritten underneath the suite is found out, by name. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForgedEditJourneyTest {
    private final Candour candour;
    private final String inspection;
    private final Paragraph paragraph;

    @TempDir
    Path folder;

    ForgedEditJourneyTest(Candour candour) {
        this.candour = candour;
        this.inspection = candour.rehearsal().published();
        this.paragraph = Paragraph.first(Paragraph.of(candour.rehearsal().paragraphs(inspection)), Paragraph::isPlain);
    }

    @Test
    void a_byte_forged_in_the_database_is_named_by_the_page_and_by_the_offline_verifier() throws IOException {
        var before = OfflineVerifier.verify(pack("before.zip"));
        assertThat(before.exit()).as(before.words()).isZero();
        String name = "Paragraph " + paragraph.number() + " of the published report";

        try (var forger = new Forger(candour.suite(), inspection, paragraph);
                var reader = candour.visitor()) {
            forger.changesOneByte();

            reader.goTo(page()).sees("Not verified").sees(name);
            var after = OfflineVerifier.verify(pack("after.zip"));
            assertThat(after.exit()).isNotZero();
            assertThat(after.words()).contains(name);
        }
        try (var reader = candour.visitor()) {
            reader.goTo(page()).sees("Verified").doesNotSee("Not verified");
        }
    }

    private String page() {
        return "/reports/" + inspection + "/verify";
    }

    private Path pack(String name) throws IOException {
        var pack = candour.nobody()
                .get(Rehearsal.path(inspection) + "/disclosure-pack")
                .expect(200);
        return Files.write(folder.resolve(name), pack.bytes());
    }
}
