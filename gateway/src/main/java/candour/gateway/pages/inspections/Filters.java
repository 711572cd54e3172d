package candour.gateway.pages.inspections;

import candour.gateway.pages.Choice;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list of inspections is narrowed to; a mistyped address shows all. */
record Filters(
        @RestQuery String state,
        @RestQuery String kind,
        @RestQuery String late) {

    public List<Choice> states() {
        return State.choices();
    }

    public List<Choice> kinds() {
        return Kind.choices();
    }

    public boolean isAny() {
        return wantedState() != null || wantedKind() != null || wantedLate() != null;
    }

    String wantedState() {
        return State.orNull(state);
    }

    String wantedKind() {
        return Kind.orNull(kind);
    }

    Boolean wantedLate() {
        return Typed.isTicked(late) ? Boolean.TRUE : null;
    }

    /** The address of the page after the cursor, or of the first one. */
    String link(String after) {
        var link = UriBuilder.fromPath("/inspections");
        add(link, "state", wantedState());
        add(link, "kind", wantedKind());
        add(link, "late", wantedLate() == null ? null : "yes");
        add(link, "after", after);
        return link.build().toString();
    }

    private static void add(UriBuilder link, String name, String value) {
        if (value != null) {
            link.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
        }
    }
}
