package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Somebody at a browser. They find things by the words on the page; each page they reach is examined. */
final class Visitor implements AutoCloseable {
    private final Page page;
    private final URI home;
    private final Examination examination;

    Visitor(Page page, URI home, boolean javaScript) {
        this.page = page;
        this.home = home;
        this.examination = new Examination(page, home, javaScript);
    }

    /** By one click on the welcome page. */
    Visitor signedInAs(Account account) {
        goTo("/");
        return press("Sign in as " + account.role());
    }

    Visitor goTo(String path) {
        page.navigate(home.resolve(path).toString());
        return arrived();
    }

    Visitor follow(String link) {
        named(AriaRole.LINK, link).first().click();
        return arrived();
    }

    /** The link whose name contains these words. */
    Visitor followAbout(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return arrived();
    }

    Visitor press(String button) {
        named(AriaRole.BUTTON, button).first().click();
        return arrived();
    }

    /** From here on the line may be cut. */
    Visitor throughAnOutage() {
        examination.expectAnOutage();
        return this;
    }

    Visitor write(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    Visitor choose(String option) {
        named(AriaRole.RADIO, option).check();
        return this;
    }

    /** What is folded away under these words. */
    Visitor unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
        return this;
    }

    Visitor tick(String box) {
        named(AriaRole.CHECKBOX, box).check();
        return this;
    }

    /** The box whose words contain these. */
    Visitor tickAbout(String words) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first()
                .check();
        return this;
    }

    /** The option whose words contain these. */
    Visitor selectLike(String label, String words) {
        var option = labelled(label)
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        labelled(label).selectOption(option.getAttribute("value"));
        return this;
    }

    Visitor attach(String label, Path... files) {
        labelled(label).setInputFiles(files);
        return this;
    }

    /** What comes without another page. */
    Visitor awaits(String words) {
        page.locator("main").getByText(words).first().waitFor();
        return arrived();
    }

    /** The button whose name contains these words. */
    Visitor pressAbout(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return arrived();
    }

    /** A date in its three boxes, or a month in two of them. */
    Visitor writeDate(String name, String day, int month, int year) {
        page.locator("[name='" + name + "-day']").fill(day);
        page.locator("[name='" + name + "-month']").fill(Integer.toString(month));
        page.locator("[name='" + name + "-year']").fill(Integer.toString(year));
        return this;
    }

    Visitor sees(String words) {
        assertThat(text()).as("what %s says", page.url()).contains(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(text()).as("what %s says", page.url()).doesNotContain(words);
        return this;
    }

    boolean isOffered(String button) {
        return named(AriaRole.BUTTON, button).count() > 0;
    }

    String valueOf(String label) {
        return labelled(label).inputValue();
    }

    /** All the words between header and footer, as they are drawn. */
    String text() {
        return page.locator("main").innerText();
    }

    /** The words of the part whose heading begins with these. */
    String section(String words) {
        var heading = new Page.GetByRoleOptions().setName(Pattern.compile("^" + words + "(\\s|$)"));
        return page.locator("section")
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, heading)))
                .last()
                .innerText();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Path download(String link) {
        return page.waitForDownload(() -> named(AriaRole.LINK, link).click()).path();
    }

    Page page() {
        return page;
    }

    private Visitor arrived() {
        page.waitForLoadState();
        examination.examine();
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        page.context().close();
        examination.conclude();
    }
}
