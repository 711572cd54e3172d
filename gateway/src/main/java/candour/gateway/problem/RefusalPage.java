package candour.gateway.problem;

import io.vertx.ext.web.RoutingContext;

/** Renders a refusal for a person; implemented by the pages, so that guards need not know them. */
public interface RefusalPage {

    String html(RoutingContext context, Problem problem);
}
