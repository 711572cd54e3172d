package candour.journeys;

import com.microsoft.playwright.Page;

/** Days are typed into three boxes. */
final class Days {
    private Days() {}

    static void fill(Page page, String name, String day, String month, String year) {
        page.locator("#" + name).fill(day);
        page.locator("#" + name + "-month").fill(month);
        page.locator("#" + name + "-year").fill(year);
    }
}
