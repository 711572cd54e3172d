package candour.gateway.pages.inspections;

import candour.gateway.Visitor;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** A form sent as a browser without scripts sends it: from its own page, with its token. */
final class Sent {

    private Sent() {}

    static Response form(Visitor person, String page, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("csrf", person.formToken(page));
        return person.request().accept("text/html").formParams(form).post(page);
    }
}
