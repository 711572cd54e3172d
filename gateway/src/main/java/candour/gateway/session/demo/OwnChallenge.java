package candour.gateway.session.demo;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;

/** Asks this gateway itself to sign a browser in: the issuer's address, and the cookie that must come back with the code. */
@ApplicationScoped
class OwnChallenge {

    /** @param cookies whole {@code Set-Cookie} headers */
    record Challenge(URI authorization, List<String> cookies) {}

    private final HttpClient client;

    OwnChallenge(Vertx vertx) {
        this.client = vertx.createHttpClient();
    }

    /** Connects to the address the browser's own request arrived at, never to one the browser names. */
    Challenge ask(HttpServerRequest browser, String pathAndQuery) {
        var here = browser.localAddress();
        return client.request(new RequestOptions()
                        .setHost(here.hostAddress())
                        .setPort(here.port())
                        .setURI(pathAndQuery))
                .compose(request -> request.authority(browser.authority()).send())
                .map(OwnChallenge::read)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static Challenge read(HttpClientResponse response) {
        var location = response.getHeader("Location");
        if (location == null) {
            throw IssuerVisit.unfinished();
        }
        return new Challenge(URI.create(location), response.headers().getAll("Set-Cookie"));
    }
}
