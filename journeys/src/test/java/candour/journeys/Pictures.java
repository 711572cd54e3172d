package candour.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One picture of each kind of page, wide and as on the narrowest phone, where nothing may need scrolling sideways. */
final class Pictures {
    static final int WIDE = 1280;
    static final int HIGH = 900;

    private static final int NARROW = 320;
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    private Pictures() {}

    /** @return what is wrong with it on a phone */
    static Optional<String> take(Page page, String shape) {
        String name = shape.equals("/") ? "welcome" : shape.replaceFirst("^/+", "").replace('/', '-');
        if (!TAKEN.add(name)) {
            return Optional.empty();
        }
        take(page, name, WIDE);
        page.setViewportSize(NARROW, HIGH);
        take(page, name, NARROW);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(WIDE, HIGH);
        return width > NARROW ? Optional.of("it is " + width + " wide on a phone") : Optional.empty();
    }

    private static void take(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(FOLDER.resolve(name + "-" + width + ".png")));
    }
}
