package candour.conventions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The two query parameters of every list: where to go on, and how many at most. */
public class PageRequest {

    @QueryParam("after")
    @Parameter(description = "The `next` of the previous page")
    public Cursor after;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MOST)
    public int limit;

    /** One row more than the page holds, which tells whether there is a next one. */
    public int rows() {
        return limit + 1;
    }
}
