package candour.inspections.archive;

import candour.conventions.Page;
import candour.conventions.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that is published, for everybody; what is not published is not there. */
@Path("/published-reports")
@Tag(name = "archive", description = "All published reports, imported ones and those inspected here")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class ArchiveResource {

    private final PublishedReports reports;
    private final ArchivePage pages;
    private final ArchiveSearch search;

    ArchiveResource(PublishedReports reports, ArchivePage pages, ArchiveSearch search) {
        this.reports = reports;
        this.pages = pages;
        this.search = search;
    }

    @GET
    @Operation(
            summary = "The published reports, newest first",
            description = "Withdrawn ones are listed with the day; rehearsals and made-up authorities are marked.")
    public Page<PublishedReportSummary> list(@BeanParam @Valid ArchiveFilter filter) {
        return pages.of(filter);
    }

    @GET
    @Path("search")
    @Operation(
            summary = "Find paragraphs by their words",
            description =
                    "In the way of a web search: all words, \"exact phrases\", or, -without. Words are found in all their"
                            + " forms. At most a thousand matches come by relevance, more come newest report first: `order` says"
                            + " which. 422 where nothing is left to search for.")
    public SearchResult search(@BeanParam @Valid SearchFilter filter) {
        return search.find(filter);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A published report as it now stands",
            description = "A withdrawn one answers with the day it was withdrawn, and without its text.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublishedReportView.class)))
    public Response get(@PathParam("id") String id) {
        var report = reports.get(uuid(id));
        return Response.ok(PublishedReportView.of(report))
                .tag(Long.toString(report.version()))
                .build();
    }

    /** What is no UUID names nothing, so it is not found. */
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAUuid) {
            throw ProblemException.notFound();
        }
    }
}
