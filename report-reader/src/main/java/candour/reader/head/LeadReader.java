package candour.reader.head;

import candour.reader.Read;
import candour.reader.flow.Flow;
import candour.reader.page.Line;
import candour.reader.page.Words;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who led the inspection: named beside a label, on the first page or in the list of the team, or under a letter. */
final class LeadReader {
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:lead inspectors?|reporting inspector|lead hmi|inspection lead)(?: ?[:\\u2013-])? *(.*)$");
    private static final Pattern SIGNED = Pattern.compile("(?i)^yours (?:sincerely|faithfully),?$");
    private static final Pattern RANK = Pattern.compile(
            "(?i)[,(]? *(?:(?:senior |regional )?(?:her|his) majesty(?:'s|s)? inspector.*|(?:senior )?s?hmi\\b.*|ofsted inspector.*"
                    + "|senior (?:ofsted )?inspector.*|social care (?:regulatory )?inspector.*|(?:additional|regional|lead) .*|ofsted\\b.*)$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: ?-\\p{L}+)?(?: [\\p{L}.'()-]+){1,4}");

    private LeadReader() {}

    static Read<String> read(Flow flow, boolean letter) {
        List<Line> lines = flow.lines();
        for (int i = 0; i < lines.size(); i++) {
            Matcher labelled = LABELLED.matcher(Words.plain(lines.get(i).text()));
            if (!labelled.matches()) continue;
            String name = name(labelled.group(1));
            if (name.isEmpty() && i + 1 < lines.size())
                name = name(Words.plain(lines.get(i + 1).text()));
            if (!name.isEmpty()) return Read.of(name, lines.get(i).page(), 0.97);
        }
        return letter ? signature(lines) : missing();
    }

    private static Read<String> signature(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!SIGNED.matcher(Words.plain(lines.get(i).text())).matches()) continue;
            for (Line line : lines.subList(i + 1, Math.min(lines.size(), i + 4))) {
                String name = name(Words.plain(line.text()));
                if (!name.isEmpty()) return Read.of(name, line.page(), 0.85);
            }
        }
        return missing();
    }

    private static Read<String> missing() {
        return Read.unknown("No lead inspector is named where reports name one.");
    }

    private static String name(String text) {
        String name = RANK.matcher(text)
                .replaceFirst("")
                .replaceFirst("[,;:. ]+$", "")
                .strip();
        return NAME.matcher(name).matches() ? name : "";
    }
}
