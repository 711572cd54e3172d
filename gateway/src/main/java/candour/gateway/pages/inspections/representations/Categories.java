package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.RegisterClient;
import candour.gateway.inspections.RepresentationWords.Category;
import candour.gateway.pages.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a representation can be about, as the service says it. */
@ApplicationScoped
class Categories {

    private final RegisterClient register;

    Categories(@RestClient RegisterClient register) {
        this.register = register;
    }

    List<Choice> choices() {
        return register.categories().items().stream().map(Category::choice).toList();
    }

    /** The words of a category among these; the code itself for none of them. */
    static String words(List<Choice> categories, String code) {
        return categories.stream()
                .filter(choice -> choice.value().equals(code))
                .map(Choice::text)
                .findFirst()
                .orElse(code);
    }
}
