package candour.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Ends the session here, in the browser, and at the issuer; a form, so that no other site can sign people out. */
@Path("/sign-out")
class SignOutResource {

    private static final String FORGET = "\"cache\", \"cookies\", \"storage\"";

    private final OidcConfigurationMetadata issuer;
    private final EndedSessions ended;

    SignOutResource(OidcConfigurationMetadata issuer, EndedSessions ended) {
        this.issuer = issuer;
        this.ended = ended;
    }

    @POST
    public RestResponse<Void> signOut(RoutingContext context, UriInfo uri) {
        SessionCookies.drop(context);
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(farewell(context.get(AuthorizationCodeTokens.class.getName()), uri.getBaseUri()))
                .header("Clear-Site-Data", FORGET)
                .build();
    }

    private URI farewell(AuthorizationCodeTokens tokens, URI home) {
        if (tokens == null || issuer.getEndSessionUri() == null) {
            return home;
        }
        ended.add(Callers.claims(tokens.getIdToken()));
        return UriBuilder.fromUri(issuer.getEndSessionUri())
                .queryParam("id_token_hint", tokens.getIdToken())
                .queryParam("post_logout_redirect_uri", home)
                .build();
    }
}
