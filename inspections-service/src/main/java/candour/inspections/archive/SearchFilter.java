package candour.inspections.archive;

import candour.conventions.Cursor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What to look for in published reports, and where. */
public class SearchFilter {

    @QueryParam("q")
    @NotBlank(message = "Enter the words to look for")
    @Size(max = 200, message = "Use at most 200 characters")
    @Parameter(description = "Words, \"exact phrases\", or, -without")
    public String q;

    @QueryParam("authority")
    @Parameter(description = "Only reports on the authority with this ONS code")
    public String authority;

    @QueryParam("framework")
    @Parameter(description = "Only reports under the framework with this code")
    public String framework;

    @QueryParam("area")
    @Parameter(description = "Only paragraphs about the judgement with this code")
    public String area;

    @QueryParam("grade")
    @Parameter(description = "Only paragraphs about a judgement that was given this grade")
    public String grade;

    @QueryParam("year")
    @Parameter(description = "Only reports of this year: of publication, or of fieldwork where that is not known")
    public Integer year;

    @QueryParam("after")
    @Parameter(description = "The `next` of the previous page")
    public Cursor after;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(50)
    public int limit;
}
