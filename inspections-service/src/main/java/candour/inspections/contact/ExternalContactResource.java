package candour.inspections.contact;

import candour.conventions.CurrentActor;
import candour.conventions.IdempotencyKey;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.RequestKeys;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.ledger.Uuid7;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts from outside over HTTP: whoever it was, that they asked is on record. */
@Path("/inspections/{id}/external-contacts")
@Tag(name = "external contacts", description = "Contacts about the content from anyone who is not the inspected body")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"inspector", "lead-inspector", "moderator"})
@RunOnVirtualThread
@Transactional
class ExternalContactResource {

    private final Inspections inspections;
    private final ExternalContacts contacts;
    private final InspectionAccess access;
    private final RequestKeys keys;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    ExternalContactResource(
            Inspections inspections,
            ExternalContacts contacts,
            InspectionAccess access,
            RequestKeys keys,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.inspections = inspections;
        this.contacts = contacts;
        this.access = access;
        this.keys = keys;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    @GET
    @Operation(summary = "The contacts on record, oldest first")
    public ExternalContactView.All list(@PathParam("id") InspectionId id) {
        access.require(inspections.get(id));
        return new ExternalContactView.All(
                contacts.of(id).stream().map(ExternalContactView::of).toList());
    }

    @POST
    @Operation(summary = "Record a contact", description = "Never a cause of a change, softer or harder.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExternalContactView.class)))
    public Response record(
            @PathParam("id") InspectionId id,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @NotNull @Valid RecordContact said) {
        var inspection = access.require(inspections.hold(id));
        var contact = keep(inspection, said, keys.of(key, new Repeatable(id, said)));
        return Response.created(URI.create("/inspections/" + id + "/external-contacts"))
                .entity(ExternalContactView.of(contact))
                .build();
    }

    private ExternalContact keep(Inspection inspection, RecordContact said, RequestKey key) {
        var before = contacts.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.RECORD_CONTACT.require(current.get(), inspection);
        if (said.receivedOn().isAfter(time.today())) {
            throw ProblemException.rule("/receivedOn", "Enter a day that is not in the future");
        }
        var contact = ExternalContact.of(ids.next(), inspection, said, key);
        contact.recordedBy(Person.of(current.get()), time.now());
        contacts.persistAndFlush(contact);
        recorder.record(InspectionAccess.subject(inspection), "external-contact.record", said, null);
        return contact;
    }

    /** What makes one request the same as another. */
    record Repeatable(InspectionId inspection, RecordContact said) {}
}
