package candour.gateway.pages.records;

import candour.gateway.children.ChildrenClient;
import candour.gateway.forms.Field;
import candour.gateway.forms.Kind;
import candour.gateway.pages.Choice;
import candour.gateway.pages.inspections.Say;
import candour.gateway.records.RecordsClient;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where a form about a child asks for a key, offers what it can be by name: the child, its brothers and sisters, its episodes. */
@ApplicationScoped
class Choices {

    private final ChildrenClient children;
    private final RecordsClient records;

    Choices(@RestClient ChildrenClient children, @RestClient RecordsClient records) {
        this.children = children;
        this.records = records;
    }

    /** @param child whom the form is about; null where nobody is named, and then keys are typed; what is no key is 404 */
    List<Field> in(List<Field> fields, String child) {
        if (child == null) {
            return fields;
        }
        Address.of("children/" + child);
        return new About(people(child), episodes(child)).in(fields);
    }

    private List<Choice> people(String child) {
        var found = new ArrayList<Choice>();
        found.add(Choice.of(child, children.get(child).getEntity().knownAs()));
        var family = records.get("children/" + child + "/family", null).getEntity();
        family.path("siblings").forEach(sibling -> {
            var id = sibling.path("person").asText();
            family.path("people")
                    .valueStream()
                    .filter(person -> person.path("id").asText().equals(id))
                    .map(person -> Choice.of(id, name(person)))
                    .forEach(found::add);
        });
        return found;
    }

    private static String name(JsonNode person) {
        var name = person.path("name");
        var words = (name.path("givenName").asText("") + " "
                        + name.path("familyName").asText(""))
                .strip();
        return words.isEmpty() ? person.path("reference").asText() : words;
    }

    private List<Choice> episodes(String child) {
        return records.get("children/" + child + "/episodes", null)
                .getEntity()
                .path("items")
                .valueStream()
                .filter(episode -> episode.path("state").asText().equals("OPEN"))
                .map(episode -> Choice.of(
                        episode.path("id").asText(),
                        "The episode from the referral of "
                                + Say.day(LocalDate.parse(
                                        episode.path("referredOn").asText()))))
                .toList();
    }

    private record About(List<Choice> people, List<Choice> episodes) {

        List<Field> in(List<Field> fields) {
            return fields.stream().map(this::in).toList();
        }

        private Field in(Field field) {
            var parts = in(field.parts());
            if (field.kind() == Kind.KEY && field.name().matches("child|person|")) {
                return offered(field, Kind.ONE_OF, people);
            }
            if (field.kind() == Kind.KEY && field.name().equals("episode") && !episodes.isEmpty()) {
                return offered(field, Kind.ONE_OF, episodes);
            }
            boolean areKeys = field.kind() == Kind.ROWS
                    && field.parts().size() == 1
                    && field.parts().getFirst().kind() == Kind.KEY;
            return areKeys
                    ? offered(field, Kind.SOME_OF, people)
                    : new Field(
                            field.name(),
                            field.label(),
                            field.hint(),
                            field.kind(),
                            field.required(),
                            field.choices(),
                            parts);
        }

        private static Field offered(Field field, Kind kind, List<Choice> choices) {
            return new Field(field.name(), field.label(), field.hint(), kind, field.required(), choices, List.of());
        }
    }
}
