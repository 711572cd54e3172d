package candour.gateway.pages.inspections.samples;

import candour.gateway.inspections.SamplesClient.Draw;
import candour.gateway.inspections.SamplesClient.Exclusion;
import candour.gateway.inspections.SamplesClient.Row;
import candour.gateway.inspections.SamplesClient.Size;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A sample to be drawn, as it is typed.
 *
 * @param frame a line each: case reference, comma or tab, stratum
 * @param sizes a line each: stratum, comma or tab, number
 * @param exclusions a line each: case reference, comma or tab, reason
 */
record DrawForm(
        @RestForm String listNumber,
        @RestForm String seed,
        @RestForm String frame,
        @RestForm String sizes,
        @RestForm String exclusions,
        @RestForm String key) {

    private static final Pattern FIRST_COMMA = Pattern.compile("([^,\\t]+)[,\\t](.+)");
    private static final Pattern LAST_COMMA = Pattern.compile("(.+)[,\\t]\\s*(\\d{1,3})\\s*");

    static DrawForm empty(String key) {
        return new DrawForm(null, "", "", "", "", key);
    }

    Errors errors() {
        return Errors.none()
                .requireText(listNumber, "listNumber", "Select the list")
                .requireText(seed, "seed", "Enter the seed")
                .requireText(frame, "frame", "Paste the list")
                .require(
                        () -> isEach(FIRST_COMMA, frame),
                        "frame",
                        wrong(FIRST_COMMA, frame, "a reference and a stratum"))
                .requireText(sizes, "sizes", "Enter how many to draw from each stratum")
                .require(() -> isEach(LAST_COMMA, sizes), "sizes", wrong(LAST_COMMA, sizes, "a stratum and a number"))
                .require(
                        () -> isEach(FIRST_COMMA, exclusions),
                        "exclusions",
                        wrong(FIRST_COMMA, exclusions, "a reference and a reason"));
    }

    Draw draw() {
        return new Draw(
                Integer.parseInt(listNumber),
                seed.strip(),
                rows(FIRST_COMMA, frame)
                        .map(row -> new Row(cell(row, 1), cell(row, 2)))
                        .toList(),
                rows(LAST_COMMA, sizes)
                        .map(row -> new Size(cell(row, 1), Integer.parseInt(cell(row, 2))))
                        .toList(),
                rows(FIRST_COMMA, exclusions)
                        .map(row -> new Exclusion(cell(row, 1), cell(row, 2)))
                        .toList());
    }

    private static String cell(MatchResult row, int number) {
        return row.group(number).strip();
    }

    private static boolean isEach(Pattern form, String typed) {
        return lines(typed).allMatch(line -> form.matcher(line).matches());
    }

    private static String wrong(Pattern form, String typed, String what) {
        List<String> lines = Typed.text(typed).lines().toList();
        int at = 0;
        while (at < lines.size()
                && (lines.get(at).isBlank() || form.matcher(lines.get(at)).matches())) {
            at++;
        }
        return "Line %d must be %s with a comma between them".formatted(at + 1, what);
    }

    private static Stream<MatchResult> rows(Pattern form, String typed) {
        return lines(typed).flatMap(line -> form.matcher(line).results());
    }

    private static Stream<String> lines(String typed) {
        return Typed.text(typed).lines().filter(line -> !line.isBlank());
    }
}
