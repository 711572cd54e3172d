package candour.gateway.pages.inspections;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;

/** What the templates need for a long list of parts that is folded away. */
@TemplateExtension(namespace = "parts")
final class PartsTags {

    private PartsTags() {}

    /** Null, so that the list stays folded, unless something in it was chosen or is wrong. */
    static Boolean isOpen(Object chosen, String error) {
        boolean some = chosen instanceof Collection<?> several && !several.isEmpty();
        return some || error != null ? Boolean.TRUE : null;
    }
}
