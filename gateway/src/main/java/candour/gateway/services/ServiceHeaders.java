package candour.gateway.services;

import candour.gateway.request.Correlation;
import candour.gateway.session.SignedIn;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Every page asks services in the name of the person looking at it, and of nobody when nobody signed in. */
@Provider
class ServiceHeaders implements ClientRequestFilter {

    private final SignedIn person;
    private final CurrentVertxRequest request;

    ServiceHeaders(SignedIn person, CurrentVertxRequest request) {
        this.person = person;
        this.request = request;
    }

    @Override
    public void filter(ClientRequestContext outgoing) {
        var headers = outgoing.getHeaders();
        person.bearer().ifPresent(bearer -> headers.putSingle("Authorization", bearer));
        headers.putSingle(Correlation.HEADER, Correlation.of(request.getCurrent()));
    }
}
