package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of every page: nobody is shut out, nothing is broken, no rule of the browser is violated. */
final class Examination {
    /** Chromium reports a page that answers a refused form with 4xx; the journey itself says which answer it wants. */
    private static final Pattern A_REFUSAL =
            Pattern.compile("Failed to load resource: the server responded with a status of 4\\d\\d.*");

    /** A page made of the same elements in the same places as one examined before is not examined again. */
    private static final String KINDS_OF_ELEMENT = """
            [...new Set([...document.body.querySelectorAll("*")].map(one =>
              `${one.parentElement.className} > ${one.tagName}.${one.className} ${one.getAttributeNames()}`))].join()""";

    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What Chromium says of a request that got no answer or a 503, where a journey means it to. */
    private static final Pattern AN_OUTAGE = Pattern.compile("Failed to load resource: .*");

    private final Page page;
    private final URI home;
    private final boolean javaScript;
    private final List<String> complaints = new ArrayList<>();
    private Twin twin;
    private boolean outage;

    Examination(Page page, URI home, boolean javaScript) {
        this.page = page;
        this.home = home;
        this.javaScript = javaScript;
        page.onPageError(error -> complaints.add(shape() + ": a script failed: " + error));
        page.onConsoleMessage(this::hear);
    }

    /** From here on requests may go unanswered: the journey cuts the line. */
    void expectAnOutage() {
        outage = true;
    }

    void examine() {
        if (page.url().startsWith(home.toString())) {
            Page looked = javaScript ? page : twin();
            if (EXAMINED.add(shape() + looked.evaluate(KINDS_OF_ELEMENT))) {
                faults(looked).forEach(fault -> complaints.add(shape() + ": " + fault));
            }
        }
    }

    private Stream<String> faults(Page looked) {
        var headings = looked.locator("h1").count() == 1 ? List.<String>of() : List.of("not one first heading");
        return Stream.of(headings, Barriers.on(looked), Pictures.take(looked, shape()))
                .flatMap(List::stream);
    }

    /** Fails with everything that was wrong with any page, so that one journey tells all. */
    void conclude() {
        assertThat(complaints.stream().distinct())
                .as("what was wrong with the pages")
                .isEmpty();
    }

    private Page twin() {
        if (twin == null) {
            twin = new Twin(page.context().browser());
        }
        return twin.of(page);
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type()) && !isExpected(message.text())) {
            complaints.add(shape() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private boolean isExpected(String text) {
        return A_REFUSAL.matcher(text).matches()
                || outage && AN_OUTAGE.matcher(text).matches();
    }

    /** The same for every record, and another for a page that shows errors. */
    private String shape() {
        String path = ID.matcher(URI.create(page.url()).getPath()).replaceAll("id");
        String how = javaScript ? "" : "/without-javascript";
        return path + (page.title().startsWith("Error: ") ? "/errors" : "") + how;
    }
}
