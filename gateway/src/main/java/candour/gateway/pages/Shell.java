package candour.gateway.pages;

import candour.gateway.guard.FormToken;
import candour.gateway.session.SignedIn;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout needs and no page should have to pass: where we are, who is here, what to say once. */
@RequestScoped
@Named("shell")
public class Shell {

    private final RoutingContext request;
    private final SignedIn person;
    private final FormToken formToken;
    private final Flash flash;
    private final boolean demo;

    Shell(
            CurrentVertxRequest current,
            SignedIn person,
            FormToken formToken,
            Flash flash,
            @ConfigProperty(name = "candour.demo") boolean demo) {
        this.request = current.getCurrent();
        this.person = person;
        this.formToken = formToken;
        this.flash = flash;
        this.demo = demo;
    }

    public List<Navigation.Link> navigation() {
        return Navigation.of(person, path());
    }

    public String path() {
        return request.request().path();
    }

    /** The link that signs in and comes back to this page. */
    public String signInLink() {
        var here = "GET".equals(request.request().method().name())
                ? request.request().uri()
                : "/";
        return "/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    public String csrf() {
        return formToken.on(request);
    }

    public Flash.Message flash() {
        return flash.take();
    }

    public boolean isDemo() {
        return demo;
    }
}
