package candour.gateway.pages.reports;

import candour.gateway.inspections.Inspection;
import candour.gateway.pages.Crumb;
import java.util.List;

/** The breadcrumbs of the public pages. */
public final class Trail {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb ALL = new Crumb("Published reports", "/reports");

    private Trail() {}

    static List<Crumb> home() {
        return List.of(HOME);
    }

    public static List<Crumb> reports() {
        return List.of(HOME, ALL);
    }

    /** Down to the report. */
    public static List<Crumb> of(Inspection inspection) {
        var report = inspection.authorityName() + ", " + inspection.reference();
        return List.of(HOME, ALL, new Crumb(report, "/reports/" + inspection.id()));
    }
}
