package candour.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** A paragraph of a report, as the interfaces give it. */
record Paragraph(String number, String part, String text, String sha256, boolean statesJudgement) {

    static List<Paragraph> of(List<JsonNode> nodes) {
        return nodes.stream().map(Paragraph::of).toList();
    }

    private static Paragraph of(JsonNode node) {
        return new Paragraph(
                node.get("number").asText(),
                node.get("part").asText(),
                node.get("text").asText(),
                node.get("sha256").asText(),
                node.get("statesJudgement").asBoolean());
    }

    static Paragraph first(List<Paragraph> all, Predicate<Paragraph> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow();
    }

    boolean isPlain() {
        return !statesJudgement && text.length() > 80;
    }

    boolean hasFigure() {
        return text.matches("(?s).*\\d\\d.*");
    }

    /** With its first figure one higher. */
    String withFigureCorrected() {
        var figure = java.util.regex.Pattern.compile("\\d\\d+").matcher(text);
        return figure.replaceFirst(found -> Integer.toString(Integer.parseInt(found.group()) + 1));
    }

    String withoutItsFirstComma() {
        return text.replaceFirst(",", "");
    }
}
