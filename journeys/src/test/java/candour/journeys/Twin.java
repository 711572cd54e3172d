package candour.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;

/**
 * A page as it was delivered to a browser without JavaScript, laid without its scripts before a browser that has it:
 * the examination is a script itself.
 */
final class Twin {
    private static final Pattern SCRIPT = Pattern.compile("<script\\b.*?</script>", Pattern.DOTALL);

    private final Page page;

    Twin(Browser browser) {
        this.page = browser.newContext(new Browser.NewContextOptions().setViewportSize(Pictures.WIDE, Pictures.HIGH))
                .newPage();
    }

    Page of(Page original) {
        String delivered = SCRIPT.matcher(original.content()).replaceAll("");
        String address = original.url().replaceFirst("#.*", "");
        page.unrouteAll();
        page.route(
                address::equals,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(delivered)));
        page.navigate(address);
        if (!page.title().equals(original.title())) {
            throw new IllegalStateException("The twin of " + address + " shows another page, " + page.url());
        }
        return page;
    }
}
