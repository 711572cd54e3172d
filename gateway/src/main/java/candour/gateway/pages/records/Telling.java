package candour.gateway.pages.records;

import candour.gateway.children.Child;
import candour.gateway.children.ChildrenClient;
import candour.gateway.forms.Words;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.records.Showing;
import candour.gateway.records.Shown;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Makes a page's words of a record and of a list. */
@ApplicationScoped
class Telling {

    private static final String OK = "/responses/200/content/application~1json/schema";

    private final Showing showing;
    private final ChildrenClient children;

    Telling(Showing showing, @RestClient ChildrenClient children) {
        this.showing = showing;
        this.children = children;
    }

    Told record(Address address, JsonNode record, JsonNode operation) {
        var shown = showing.of(record, operation.at(OK));
        return new Told(
                kind(address),
                record.path("reference").asText(null),
                about(record),
                shown.stream().filter(Shown::isPlain).toList(),
                shown.stream().filter(part -> !part.isPlain()).toList(),
                steps(record));
    }

    ToldList list(Address address, JsonNode page, JsonNode operation) {
        var items = operation.at(OK);
        var lines = page.path("items")
                .valueStream()
                .map(item -> line(address, item, showing.of(item, showing.items(items))))
                .toList();
        var next = page.path("next").asText(null);
        return new ToldList(Words.sentence(address.noun()), lines, next == null ? null : "?after=" + next);
    }

    private static ToldList.Line line(Address address, JsonNode item, List<Shown> facts) {
        var title = item.path("reference").asText(Words.sentence(address.noun()));
        var plain = facts.stream()
                .filter(Shown::isPlain)
                .filter(fact -> !fact.text().equals(title))
                .toList();
        var href = "/cases/" + address.path() + "/" + item.path("id").asText();
        return new ToldList.Line(item.has("id") ? href : null, title, plain);
    }

    private Told.About about(JsonNode record) {
        var id = record.path("child").isTextual()
                ? record.path("child").asText()
                : record.path("children").path(0).asText("");
        if (!id.matches("[0-9a-f-]{36}")) {
            return null;
        }
        try {
            Child child = children.get(id).getEntity();
            return new Told.About(id, child.knownAs());
        } catch (ServiceProblem unknown) {
            if (unknown.status() == 404) {
                return null;
            }
            throw unknown;
        }
    }

    private static List<Told.Step> steps(JsonNode record) {
        return record.path("openSteps")
                .valueStream()
                .map(step -> new Told.Step(
                        step.path("title").asText(),
                        step.path("meaning").asText(),
                        "/cases" + step.path("path").asText()))
                .toList();
    }

    private static String kind(Address address) {
        var segments = address.path().split("/");
        var kind = segments[segments.length % 2 == 0 ? segments.length - 2 : segments.length - 1];
        return Words.sentence(kind.endsWith("s") ? kind.substring(0, kind.length() - 1) : kind);
    }
}
