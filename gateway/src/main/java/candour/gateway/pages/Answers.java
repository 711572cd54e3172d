package candour.gateway.pages;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The two ways a form is answered: somewhere else when it was good, the same page again when it was not. */
public final class Answers {

    private Answers() {}

    /** After a good form, so that reloading does not send it twice. */
    public static RestResponse<TemplateInstance> goTo(String path) {
        return RestResponse.seeOther(URI.create(path));
    }

    /** The page with its errors; 422, so that no program takes it for done. */
    public static RestResponse<TemplateInstance> again(TemplateInstance page) {
        return RestResponse.ResponseBuilder.ok(page).status(422).build();
    }

    public static RestResponse<TemplateInstance> page(TemplateInstance page) {
        return RestResponse.ok(page);
    }
}
