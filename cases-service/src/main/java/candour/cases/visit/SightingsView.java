package candour.cases.visit;

import candour.cases.person.Person;
import candour.cases.person.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a child was last seen; what a worker who takes a case on asks first. */
@Schema(name = "Sightings")
record SightingsView(
        PersonId child,

        @Schema(description = "By a social worker of the authority")
        Sightings.Sighting byWorker,

        @Schema(description = "By anybody, other agencies among them")
        Sightings.Sighting byAnybody,

        @Schema(description = "Visits by social workers since then, one after another, without this child seen")
        int unseenInARow,

        @Schema(description = "Latest visits, one after another, at which an adult spoke for this child")
        int spokenForInARow) {

    static SightingsView of(Person child, Sightings sightings) {
        var authority = child.authority();
        var id = child.id().id();
        return new SightingsView(
                child.id(),
                sightings.byWorker(authority, id).orElse(null),
                sightings.byAnybody(authority, id).orElse(null),
                sightings.unseenInARow(authority, id),
                sightings.spokenForInARow(authority, id));
    }
}
