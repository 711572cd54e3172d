package candour.cases;

import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the contract says about the service as a whole. */
@OpenAPIDefinition(
        info = @Info(
                title = "Candour cases",
                version = "0.1.0",
                description = "Children known to a local authority. A record that is not yours to see is answered"
                        + " exactly as one that is not there; every read is on record before it is answered."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm, signed with PS256 and meant for the audience `cases`")
interface CasesApi {}
