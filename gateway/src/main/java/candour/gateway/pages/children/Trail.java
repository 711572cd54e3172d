package candour.gateway.pages.children;

import candour.gateway.children.Child;
import candour.gateway.pages.Crumb;
import java.util.List;

/** The breadcrumbs of the pages about children; they name references, not people. */
final class Trail {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb ALL = new Crumb("Children", "/children");

    private Trail() {}

    static List<Crumb> home() {
        return List.of(HOME);
    }

    static List<Crumb> children() {
        return List.of(HOME, ALL);
    }

    static List<Crumb> of(Child child) {
        return List.of(HOME, ALL, new Crumb(child.reference(), "/children/" + child.id()));
    }
}
