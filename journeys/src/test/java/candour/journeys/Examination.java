package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked of every page: nobody is shut out, nothing is broken, no rule of the browser is violated. */
final class Examination {
    /** Chromium reports a page that answers a refused form with 4xx; the journey itself says which answer it wants. */
    private static final Pattern A_REFUSAL =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d.*");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Page page;
    private final URI home;
    private final Barriers barriers;
    private final Pictures pictures;
    private final List<String> complaints = new ArrayList<>();

    Examination(Page page, URI home, boolean javaScript) {
        this.page = page;
        this.home = home;
        this.barriers = new Barriers(page);
        this.pictures = new Pictures(page, javaScript ? "" : "-without-javascript");
        page.onPageError(error -> complaints.add("a script failed: " + error));
        page.onConsoleMessage(this::hear);
    }

    void examine() {
        assertThat(complaints)
                .as("what the browser complained of at %s", page.url())
                .isEmpty();
        if (page.url().startsWith(home.toString())) {
            assertThat(page.locator("h1").count()).as("h1 of %s", page.url()).isEqualTo(1);
            barriers.find(shape());
            pictures.take(shape());
        }
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type()) && !A_REFUSAL.matcher(message.text()).matches()) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    /** The same for every record, and another for a page that shows errors. */
    private String shape() {
        String path = ID.matcher(URI.create(page.url()).getPath()).replaceAll("id");
        return (page.title().startsWith("Error: ") ? path + "/errors" : path);
    }
}
