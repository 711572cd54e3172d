package candour.gateway.pages.inspections;

import candour.gateway.inspections.Inspection;
import candour.gateway.pages.Crumb;
import java.util.ArrayList;
import java.util.List;

/** The breadcrumbs of the pages of inspections. */
public final class Trail {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb ALL = new Crumb("Inspections", "/inspections");

    private Trail() {}

    public static List<Crumb> home() {
        return List.of(HOME);
    }

    public static List<Crumb> inspections() {
        return List.of(HOME, ALL);
    }

    /** Down to the inspection, and below it the pages named. */
    public static List<Crumb> of(Inspection inspection, Crumb... below) {
        var crumbs = new ArrayList<>(inspections());
        crumbs.add(new Crumb(
                inspection.authorityName() + ", " + inspection.reference(), "/inspections/" + inspection.id()));
        crumbs.addAll(List.of(below));
        return List.copyOf(crumbs);
    }
}
