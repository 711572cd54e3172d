package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One picture of each kind of page, wide and as on the narrowest phone, where nothing may need scrolling sideways. */
final class Pictures {
    static final int WIDE = 1280;
    static final int HIGH = 900;

    private static final int NARROW = 320;
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final String suffix;

    Pictures(Page page, String suffix) {
        this.page = page;
        this.suffix = suffix;
    }

    void take(String shape) {
        String name = shape.equals("/") ? "welcome" : shape.substring(1).replace('/', '-');
        if (!TAKEN.add(name + suffix)) {
            return;
        }
        take(name, WIDE);
        page.setViewportSize(NARROW, HIGH);
        take(name, NARROW);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(WIDE, HIGH);
        assertThat(width).as("width of %s on a phone", shape).isLessThanOrEqualTo(NARROW);
    }

    private void take(String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve(name + suffix + "-" + width + ".png")));
    }
}
