package candour.gateway.pages.authorities.workingparties;

import candour.gateway.inspections.Authority;
import candour.gateway.oversight.WorkingParty;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.authorities.Trail;
import java.util.List;

/** The working party that a form is about, and its version when the form was shown. */
record Context(Authority authority, WorkingParty party, String version) {

    public String path() {
        return Trail.root(authority) + "/working-parties/" + party.id();
    }

    List<Crumb> crumbs() {
        return Trail.of(authority, Trail.workingParties(authority), new Crumb(party.name(), path()));
    }
}
