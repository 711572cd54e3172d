package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

/** The lead inspector with one evidence note. */
record NoteTaker(Candour candour, String inspection, String id) {
    private static final double PATIENCE = 60_000;

    /** With a note that was begun while its inspection's report is drafted. */
    static NoteTaker begun(Candour candour) {
        String inspection = candour.rehearsal().drafted();
        var facts = Map.of(
                "kind",
                "OBSERVATION",
                "source",
                "Duty and assessment team",
                "gatheredAt",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        String id = candour.caller(Account.LEAD)
                .make(Rehearsal.path(inspection) + "/notes", facts)
                .expect(201)
                .body()
                .get("id")
                .asText();
        return new NoteTaker(candour, inspection, id);
    }

    String inspectionPage() {
        return "/inspections/" + inspection;
    }

    String page() {
        return inspectionPage() + "/notes/" + id;
    }

    String path() {
        return "/api/inspections/notes/" + id;
    }

    static void types(Page page, String words) {
        box(page).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(25));
    }

    static Locator box(Page page) {
        return page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true));
    }

    static void awaitStatus(Page page, String words) {
        PlaywrightAssertions.assertThat(page.locator("[data-saved]"))
                .containsText(Pattern.compile(words), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    /** Each batch that was acknowledged is there, word for word. */
    void findsAll(Acknowledgements heard) {
        assertThat(heard.words())
                .isNotEmpty()
                .allSatisfy((batch, words) -> assertThat(candour.caller(Account.LEAD)
                                .get(path() + "/drafts/" + batch)
                                .expect(200)
                                .body()
                                .get("text")
                                .asText())
                        .isEqualTo(words));
    }

    /** The words that stand on record, newest first. */
    String standing() {
        return candour.caller(Account.LEAD)
                .get(path())
                .expect(200)
                .body()
                .get("heads")
                .get(0)
                .get("text")
                .asText();
    }
}
