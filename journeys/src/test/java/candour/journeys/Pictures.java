package candour.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
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

    /** Takes them if there are none of this kind of page yet, and returns what is wrong with it on a phone. */
    static List<String> take(Page page, String shape) {
        String name =
                shape.equals("/") ? "welcome" : shape.replaceFirst("^/+", "").replace('/', '-');
        boolean first = TAKEN.add(name);
        take(page, name, WIDE, first);
        page.setViewportSize(NARROW, HIGH);
        take(page, name, NARROW, first);
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        page.setViewportSize(WIDE, HIGH);
        return width > NARROW ? List.of("it is " + width + " wide on a phone") : List.of();
    }

    private static void take(Page page, String name, int width, boolean wanted) {
        if (wanted) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve(name + "-" + width + ".png")));
        }
    }
}
