package candour.cases.person;

import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.Problem;
import candour.conventions.Time;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a person's record over HTTP: each adds what became known, and none takes anything away. */
@Path("/people/{id}")
@Tag(name = "people", description = "Children and the adults around them, with all that was ever recorded of them")
@APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
@APIResponse(
        responseCode = "default",
        description = "Refused",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@RolesAllowed({"social-worker", "duty-worker", "team-manager", "conference-chair"})
class PersonStepResource {

    private final PersonAccess access;
    private final Persons persons;
    private final CurrentActor current;
    private final Time time;

    PersonStepResource(PersonAccess access, Persons persons, CurrentActor current, Time time) {
        this.access = access;
        this.persons = persons;
        this.current = current;
        this.time = time;
    }

    @POST
    @Path("names")
    @Operation(summary = "Record a name, or the right one; those before it stay")
    public Response name(
            @PathParam("id") PersonId id, @HeaderParam(IfMatch.HEADER) IfMatch read, @NotNull @Valid RecordName said) {
        return take(id, read, said);
    }

    @POST
    @Path("birth")
    @Operation(summary = "Record the birth of a child registered before it")
    public Response birth(
            @PathParam("id") PersonId id, @HeaderParam(IfMatch.HEADER) IfMatch read, @NotNull @Valid RecordBirth said) {
        return take(id, read, said);
    }

    @POST
    @Path("birth-correction")
    @Operation(summary = "Record another date of birth; the one before stays")
    public Response birthCorrection(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid CorrectBirth said) {
        return take(id, read, said);
    }

    @POST
    @Path("identifiers")
    @Operation(summary = "Record a number by which others know the person")
    public Response identifier(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordIdentifier said) {
        return take(id, read, said);
    }

    @POST
    @Path("addresses")
    @Operation(summary = "Record an address, the end of one, or the right one")
    public Response address(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordAddress said) {
        return take(id, read, said);
    }

    @POST
    @Path("characteristics")
    @Operation(summary = "Record sex, ethnicity or disabilities, from a day on")
    public Response characteristics(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordCharacteristics said) {
        return take(id, read, said);
    }

    @POST
    @Path("education-statuses")
    @Operation(summary = "Record where a child is taught, or that it is not")
    public Response education(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid RecordEducation said) {
        return take(id, read, said);
    }

    @POST
    @Path("risks")
    @Operation(summary = "Record a risk that an adult is known to pose")
    public Response risk(
            @PathParam("id") PersonId id, @HeaderParam(IfMatch.HEADER) IfMatch read, @NotNull @Valid RecordRisk said) {
        return take(id, read, said);
    }

    @POST
    @Path("death")
    @Operation(summary = "Record the death, or the right date of it")
    public Response death(
            @PathParam("id") PersonId id, @HeaderParam(IfMatch.HEADER) IfMatch read, @NotNull @Valid RecordDeath said) {
        return take(id, read, said);
    }

    @POST
    @Path("death-withdrawal")
    @Operation(summary = "Say that a death on record was a mistake")
    public Response deathWithdrawal(
            @PathParam("id") PersonId id,
            @HeaderParam(IfMatch.HEADER) IfMatch read,
            @NotNull @Valid WithdrawDeath said) {
        return take(id, read, said);
    }

    @POST
    @Path("sealing")
    @Operation(summary = "Seal the record: nobody sees it afterwards, its author included")
    @APIResponse(responseCode = "204", description = "Sealed")
    public void seal(
            @PathParam("id") PersonId id, @HeaderParam(IfMatch.HEADER) IfMatch read, @NotNull @Valid SealRecord said) {
        persons.take(access.change(id), read, said, this::view);
    }

    private Response take(PersonId id, IfMatch read, StepFacts said) {
        var person = persons.take(access.change(id), read, said, this::view);
        return Response.ok(view(person)).tag(Long.toString(person.version())).build();
    }

    private PersonView view(Person person) {
        return PersonView.of(person, current.get(), time.today());
    }
}
