package candour.journeys;

import candour.local.Suite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One real browser for all journeys; each visitor has a context, and so cookies, of their own. */
final class Browsers implements AutoCloseable {
    private static final List<String> INSTALLED =
            List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");

    private final Suite suite;
    private Playwright playwright;
    private Browser browser;

    Browsers(Suite suite) {
        this.suite = suite;
    }

    Visitor open(boolean javaScript) {
        if (browser == null) {
            playwright = Playwright.create();
            browser = playwright.chromium().launch(options());
        }
        var context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setBaseURL(suite.gateway().toString())
                .setViewportSize(Pictures.WIDE, Pictures.HIGH)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(40_000);
        return new Visitor(context.newPage(), suite.gateway(), javaScript);
    }

    private static LaunchOptions options() {
        var options = new LaunchOptions().setChromiumSandbox(!"root".equals(System.getProperty("user.name")));
        executable().ifPresent(options::setExecutablePath);
        return options;
    }

    /** The browser to use; empty for Playwright's own. */
    static Optional<Path> executable() {
        return Stream.concat(Stream.of(System.getenv("CANDOUR_CHROMIUM")), INSTALLED.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }
}
