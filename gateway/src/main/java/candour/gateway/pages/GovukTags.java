package candour.gateway.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;

/** What the component tags need and Qute cannot say. */
@TemplateExtension(namespace = "govuk")
class GovukTags {

    private GovukTags() {}

    /** @param chosen one value, several, or none */
    static boolean isChosen(Object chosen, String value) {
        return chosen instanceof Collection<?> several ? several.contains(value) : value.equals(chosen);
    }
}
