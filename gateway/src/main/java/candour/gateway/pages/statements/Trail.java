package candour.gateway.pages.statements;

import candour.gateway.pages.Crumb;
import candour.gateway.statements.Statement;
import java.util.List;

/** The breadcrumbs of the pages about statements. */
final class Trail {

    private static final Crumb HOME = new Crumb("Home", "/");
    private static final Crumb ALL = new Crumb("Statements", "/statements");

    private Trail() {}

    static List<Crumb> home() {
        return List.of(HOME);
    }

    static List<Crumb> all() {
        return List.of(HOME, ALL);
    }

    static List<Crumb> of(Statement one) {
        return List.of(HOME, ALL, new Crumb(one.reference(), "/statements/" + one.id()));
    }
}
