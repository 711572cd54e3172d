package candour.inspections.publication;

import candour.conventions.SequencerLoop;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import candour.ledger.Discloser;
import candour.ledger.Disclosure;
import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Trust;
import candour.ledger.pack.Verifier;
import candour.ledger.proof.Keyring;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may have of a published report besides its text; before publication it is not there (404). */
@Path("/inspections/{id}")
@Tag(name = "published reports", description = "The change register and the proof of a published report")
@PermitAll
@RunOnVirtualThread
@Transactional
class PublishedReportResource {

    private final Inspections inspections;
    private final InspectionAccess access;
    private final Publications publications;
    private final ChangeRegisters registers;
    private final Exhibits exhibits;
    private final Discloser discloser;
    private final SequencerLoop sequencer;
    private final Keyring keys;

    PublishedReportResource(
            Inspections inspections,
            InspectionAccess access,
            Publications publications,
            ChangeRegisters registers,
            Exhibits exhibits,
            Discloser discloser,
            SequencerLoop sequencer,
            Keyring keys) {
        this.inspections = inspections;
        this.access = access;
        this.publications = publications;
        this.registers = registers;
        this.exhibits = exhibits;
        this.discloser = discloser;
        this.sequencer = sequencer;
        this.keys = keys;
    }

    @GET
    @Path("change-register")
    @Operation(summary = "What was asked, what was decided, what changed between draft and final")
    public ChangeRegister register(@PathParam("id") InspectionId id) {
        return registers.of(served(id));
    }

    @GET
    @Path("disclosure-pack")
    @Produces("application/zip")
    @Operation(
            summary = "The proof, to keep",
            description =
                    "A zip file that the verifier checks offline: the report, what was asked and decided, the ledger"
                            + " entries with their proofs, the signed checkpoint and the keys.")
    @APIResponse(responseCode = "200", description = "The disclosure pack")
    public Response pack(@PathParam("id") InspectionId id) {
        var inspection = served(id);
        var bytes = new ByteArrayOutputStream();
        try {
            pack(inspection).write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return Response.ok(bytes.toByteArray())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + inspection.reference() + "-disclosure-pack.zip\"")
                .build();
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Verify the published report now",
            description =
                    "The same check as the offline verifier's, by the service itself; download the pack to check it"
                            + " without trusting this answer. Of a withdrawn report too.")
    public VerificationView verification(@PathParam("id") InspectionId id) {
        var inspection = published(id);
        var verdict = Verifier.verify(pack(inspection), new Trust(keys.verifyKeys(), java.util.List.of()));
        return VerificationView.of(verdict, publications.get(id).getLast());
    }

    private Inspection published(InspectionId id) {
        var inspection = access.require(inspections.get(id));
        publications.get(id);
        return inspection;
    }

    /** With its text: 410 once the report was withdrawn. */
    private Inspection served(InspectionId id) {
        var inspection = published(id);
        access.requireServed(inspection);
        return inspection;
    }

    private DisclosurePack pack(Inspection inspection) {
        sequencer.catchUp();
        var sources = registers.sources(inspection);
        var corrections = registers.corrections(inspection);
        int named = exhibits.leftOut(sources, corrections);
        var title = "Report of inspection %s under: %s; fieldwork from %s"
                        .formatted(
                                inspection.reference(),
                                Framework.valueOf(inspection.framework()).title(),
                                inspection.fieldworkFrom())
                + (named == 0 ? "" : "; entries left out because they name a person: " + named);
        return discloser.pack(Disclosure.of(title, exhibits.of(sources, corrections)));
    }
}
