package candour.gateway.pages.authorities;

import candour.gateway.inspections.Authority;
import candour.gateway.pages.Crumb;
import java.util.ArrayList;
import java.util.List;

/** The breadcrumbs of the pages about the oversight of one authority. */
public final class Trail {

    private static final Crumb HOME = new Crumb("Home", "/");

    private Trail() {}

    /** Down to the authority's oversight, and below it the pages named. */
    public static List<Crumb> of(Authority authority, Crumb... below) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(HOME);
        crumbs.add(new Crumb(authority.name(), root(authority) + "/oversight"));
        crumbs.addAll(List.of(below));
        return List.copyOf(crumbs);
    }

    public static String root(Authority authority) {
        return "/authorities/" + authority.onsCode();
    }

    public static Crumb interventions(Authority authority) {
        return new Crumb("Interventions", root(authority) + "/interventions");
    }

    public static Crumb scrutiny(Authority authority) {
        return new Crumb("Scrutiny", root(authority) + "/scrutiny");
    }

    public static Crumb workingParties(Authority authority) {
        return new Crumb("Working parties", root(authority) + "/working-parties");
    }

    public static Crumb claims(Authority authority) {
        return new Crumb("Claims", root(authority) + "/claims");
    }

    public static Crumb offices(Authority authority) {
        return new Crumb("Offices", root(authority) + "/offices");
    }

    public static Crumb improvement(Authority authority) {
        return new Crumb("Promises and change", root(authority) + "/improvement");
    }

    public static Crumb capacity(Authority authority) {
        return new Crumb("Capacity", root(authority) + "/capacity");
    }
}
