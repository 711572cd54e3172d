package candour.inspections.statement;

import candour.conventions.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Anybody may lay a statement beside a published report and see what it quotes, and what it leaves out. */
@Path("/statement-checks")
@Tag(name = "statements", description = "What is said in public about a report, laid beside it")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
class StatementCheckResource {

    private final CheckedTexts texts;
    private final AnyReport anywhere;

    StatementCheckResource(CheckedTexts texts, AnyReport anywhere) {
        this.texts = texts;
        this.anywhere = anywhere;
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Check a statement in context",
            description =
                    "Finds each quotation of the report in the statement, with and without quotation marks, gives its whole paragraph"
                            + " and a verdict with reasons, and says which judgements and which things that must improve the statement"
                            + " mentions and leaves out. Without a report the words are looked for in every published one, and"
                            + " each quotation has the reports that hold it; the six that hold most between them are read. Nothing is kept: the same words give the same answer, however often they are sent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CheckView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no published report of that id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "There are no words, or more than 20,000 characters of them",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CheckView check(@NotNull @Valid CheckStatement said) {
        return said.report() == null ? anywhere.check(said.text()) : texts.check(said.report(), said.text());
    }
}
