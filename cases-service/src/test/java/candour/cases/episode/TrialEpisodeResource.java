package candour.cases.episode;

import candour.cases.clock.CaseClock;
import candour.cases.clock.CaseEvent;
import candour.cases.clock.CaseTimescale;
import candour.cases.clock.Clocks;
import candour.cases.clock.Running;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Unmet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Opens and closes episodes for the tests of what hangs on one, and shows the clocks of a child. */
@Path("/trial")
@Transactional
@RolesAllowed({"social-worker", "team-manager"})
class TrialEpisodeResource {

    private final Episodes episodes;
    private final CaseAccess access;
    private final Changes changes;
    private final Clocks clocks;
    private final Instance<ClosureGuard> guards;

    TrialEpisodeResource(
            Episodes episodes, CaseAccess access, Changes changes, Clocks clocks, @Any Instance<ClosureGuard> guards) {
        this.episodes = episodes;
        this.access = access;
        this.changes = changes;
        this.clocks = clocks;
        this.guards = guards;
    }

    record Opened(PersonId child, LocalDate on) {}

    record Closed(LocalDate on, ReasonForClosure why) {}

    record ClockLine(
            UUID id,
            CaseTimescale timescale,
            LocalDate startedOn,
            LocalDate dueOn,
            LocalDate metOn,
            LocalDate endedOn,
            String ending,
            Boolean late) {

        static ClockLine of(CaseClock clock, LocalDate on) {
            return new ClockLine(
                    clock.id(),
                    clock.timescale(),
                    clock.startedOn(),
                    clock.dueOn(),
                    clock.metOn().orElse(null),
                    clock.endedOn().orElse(null),
                    clock.ending().map(Enum::name).orElse(null),
                    on == null ? null : clock.isLate(on));
        }
    }

    @POST
    @Path("episodes")
    @Operation(hidden = true)
    public Map<String, String> open(Opened said) {
        var child = access.child(said.child());
        var occasion = changes.occasion();
        var opening = new Opening(child.authority(), child.id(), UUID.randomUUID(), said.on(), null);
        var episode = episodes.open(opening, occasion);
        var course = new Running(child.authority(), child.id().id(), episode.key());
        clocks.happened(CaseEvent.REFERRAL_RECEIVED, course, said.on(), occasion.at());
        return Map.of("id", episode.id().toString());
    }

    @POST
    @Path("episodes/{id}/closure")
    @Operation(hidden = true)
    public void close(@PathParam("id") EpisodeId id, Closed said) {
        var episode = episodes.mustTake(id, said.on());
        var closing = new Closing(episode, said.on(), said.why());
        Unmet.refuse(
                guards.stream().flatMap(guard -> guard.unmet(closing).stream()).toList());
        episode.close(said.on(), said.why(), null, changes.occasion());
    }

    @GET
    @Path("children/{id}/clocks")
    @Operation(hidden = true)
    public List<ClockLine> clocks(@PathParam("id") PersonId id, @QueryParam("on") LocalDate on) {
        var child = access.child(id);
        return clocks.of(child.authority(), id.id()).stream()
                .map(clock -> ClockLine.of(clock, on))
                .toList();
    }
}
