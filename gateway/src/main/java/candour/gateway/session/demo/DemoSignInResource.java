package candour.gateway.session.demo;

import candour.gateway.problem.Problems;
import candour.gateway.problem.Refused;
import candour.gateway.session.LocalPath;
import candour.gateway.session.SessionCookies;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** One click signs in as a demo account, through the real identity provider; a local suite only, elsewhere not there. */
@Path("/demo/sign-in")
@RunOnVirtualThread
class DemoSignInResource {

    private final OwnChallenge challenge;
    private final boolean demo;
    private final Optional<String> password;
    private final IssuerVisit issuer = new IssuerVisit();

    DemoSignInResource(
            OwnChallenge challenge,
            @ConfigProperty(name = "candour.demo") boolean demo,
            @ConfigProperty(name = "candour.demo.password") Optional<String> password) {
        this.challenge = challenge;
        this.demo = demo;
        this.password = password;
    }

    @POST
    public RestResponse<Void> signIn(RoutingContext context, @RestForm String account, @RestForm String to) {
        var person = DemoAccount.named(account).filter(known -> demo).orElseThrow(DemoSignInResource::notThere);
        var back = URLEncoder.encode(LocalPath.of(to).value(), StandardCharsets.UTF_8);
        var asked = challenge.ask(context.request(), "/sign-in?to=" + back);
        var callback = issuer.signIn(asked.authorization(), person.username(), password.orElse(""));
        SessionCookies.drop(context);
        asked.cookies().forEach(cookie -> context.response().headers().add("Set-Cookie", cookie));
        return RestResponse.seeOther(URI.create(callback.getRawPath() + "?" + callback.getRawQuery()));
    }

    private static Refused notThere() {
        return new Refused(Problems.NOT_FOUND, "There is no demo account of that name here.");
    }
}
