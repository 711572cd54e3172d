package candour.local.archive;

import candour.local.visit.Visitor;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One file and what became of it.
 *
 * @param why empty where there is nothing to say
 */
record Line(Path file, Fate fate, String why) {

    static Line of(Path file, Visitor.Answer answer) {
        var body = answer.body();
        var gaps = StreamSupport.stream(body.path("gaps").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
        var outcome = body.path("outcome").asText();
        var why = body.path("reason").asText(gaps);
        return new Line(file, fate(outcome, !gaps.isEmpty(), answer.isNew()), why);
    }

    /** What could not be read is worth saying again; what was read is not. */
    private static Fate fate(String outcome, boolean gaps, boolean isNew) {
        return switch (outcome) {
            case "UNREADABLE" -> Fate.UNREADABLE;
            case "DUPLICATE" -> isNew ? Fate.DUPLICATE : Fate.BEFORE;
            default -> gaps ? Fate.WITH_GAPS : isNew ? Fate.READ : Fate.BEFORE;
        };
    }

    String words() {
        var name = file.getFileName().toString();
        return why.isEmpty() ? name : name + ": " + why;
    }
}
