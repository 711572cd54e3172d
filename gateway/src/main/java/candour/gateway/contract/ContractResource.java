package candour.gateway.contract;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The merged contract, in both its spellings. */
@Path("/")
@RunOnVirtualThread
class ContractResource {

    private static final String YAML = "application/yaml";
    private static final String JSON = "application/json";

    private final MergedContract contract;

    ContractResource(MergedContract contract) {
        this.contract = contract;
    }

    @GET
    @Path("openapi")
    @Produces({YAML, JSON})
    public RestResponse<String> asAsked(@RestHeader("Accept") List<String> accept) {
        var asked = String.join(",", accept);
        return asked.contains(JSON) && !asked.contains("yaml") ? json() : yaml();
    }

    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    public RestResponse<String> yaml() {
        return RestResponse.ResponseBuilder.ok(contract.yaml(), YAML).build();
    }

    @GET
    @Path("openapi.json")
    @Produces(JSON)
    public RestResponse<String> json() {
        return RestResponse.ResponseBuilder.ok(contract.json(), JSON).build();
    }
}
