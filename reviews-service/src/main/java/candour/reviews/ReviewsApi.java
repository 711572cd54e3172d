package candour.reviews;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The contract's cover page. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Candour reviews",
                        version = "0.1.0",
                        description =
                                "Reviews after a child has died or been seriously harmed. A review that is not yours to see is answered"
                                        + " exactly as one that is not there; every read is on record before it is answered.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm, signed with PS256 and meant for the audience `reviews`")
public class ReviewsApi extends Application {}
