package candour.inspections.practice;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.authority.Authorities;
import candour.inspections.weakness.Weaknesses;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import candour.timescales.PartialDate;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audits of practice over HTTP: what was seen when cases were read, for everybody. */
@Path("/practice-audits")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class PracticeAuditResource {

    private final PracticeAudits audits;
    private final Weaknesses weaknesses;
    private final Authorities authorities;
    private final RequestKeys keys;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    PracticeAuditResource(
            PracticeAudits audits,
            Weaknesses weaknesses,
            Authorities authorities,
            RequestKeys keys,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.audits = audits;
        this.weaknesses = weaknesses;
        this.authorities = authorities;
        this.keys = keys;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    @POST
    @RolesAllowed({"director", "officer", "inspector", "lead-inspector", "moderator", "adviser"})
    @Operation(
            summary = "Record an audit of practice",
            description = "As its source printed it: rounded shares that add up to 99 are kept as they are.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PracticeAuditView.class)))
    public Response record(@HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key, @NotNull @Valid RecordAudit said) {
        var audit = keep(said, keys.of(key, said));
        return Response.created(URI.create("/authorities/" + audit.authority() + "/practice-audits"))
                .entity(PracticeAuditView.of(audit))
                .build();
    }

    private PracticeAudit keep(RecordAudit said, RequestKey key) {
        var before = audits.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        refuse(said);
        var audit = PracticeAudit.of(ids.next(), said, key);
        audit.recorded(Person.of(current.get()), time.now());
        audits.persistAndFlush(audit);
        recorder.record(new Subject("practice-audit", audit.id().toString(), 0), "practice-audit.record", said, null);
        return audit;
    }

    private void refuse(RecordAudit said) {
        if (authorities.find(said.authority()).isEmpty()) {
            throw ProblemException.rule("/authority", "Choose an authority of the register");
        }
        if (Role.isAuthority(current.get()) && !current.get().worksFor(said.authority())) {
            throw new ProblemException(Problems.NOT_YOURS, "This is another authority's.");
        }
        if (PartialDate.parse(said.auditedOn()).earliest().isAfter(time.today())) {
            throw ProblemException.rule("/auditedOn", "Enter a day that is not in the future");
        }
        boolean elsewhere = said.weakness() != null
                && !weaknesses.get(said.weakness()).authority().equals(said.authority());
        if (elsewhere) {
            throw ProblemException.rule("/weakness", "Choose a weakness of this authority");
        }
        if (said.results().stream().anyMatch(line -> line.cases() == null && line.percent() == null)) {
            throw ProblemException.rule("/results", "Enter a number of cases or a share on each line");
        }
    }
}
