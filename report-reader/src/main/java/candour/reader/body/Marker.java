package candour.reader.body;

import candour.reader.page.Line;
import candour.reader.page.Segment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line starts with: a paragraph number, a bullet, or nothing.
 *
 * @param number the number, or 0
 * @param dotted whether a full stop follows it or a gap sets it apart
 * @param rest the words after the marker
 * @param x where they start, in points from the left
 */
record Marker(int number, boolean bullet, boolean dotted, String rest, float x) {
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})([.)]?)(?: +(?=\\S)|$|(?<=[.)])(?=\\p{Lu}))");
    private static final Pattern BULLET = Pattern.compile(
            "^[\\u2022\\u2023\\u25a0\\u25aa\\u25ab\\u25cf\\u25cb\\u25e6\\u25fc\\u25fb\\u25fe\\u2043\\u2219\\u00b7\\u2756\\u27a2"
                    + "\\uf000-\\uf0ff\\ufffd](?: *(?=\\S)|$)");
    private static final Pattern DASH =
            Pattern.compile("^(?:[-\\u2013\\u2014o\\u00a7\\u00fc*]|\\(?[a-z]\\)|\\(?[ivx]{1,4}\\))$");

    static Marker of(Line line) {
        String first = line.first().text();
        Matcher bullet = BULLET.matcher(line.text());
        if (bullet.find())
            return new Marker(0, true, true, line.text().substring(bullet.end()), rest(line, bullet.end()));
        if (line.segments().size() > 1 && DASH.matcher(first).matches()) {
            return new Marker(0, true, true, after(line), line.segments().get(1).x0());
        }
        Matcher number = NUMBER.matcher(line.text());
        if (!number.find()) return new Marker(0, false, false, line.text(), line.x0());
        boolean apart = first.length() <= number.group().strip().length();
        boolean dotted = !number.group(2).isEmpty() || apart && line.segments().size() > 1;
        String rest = line.text().substring(number.end());
        return new Marker(Integer.parseInt(number.group(1)), false, dotted, rest, rest(line, number.end()));
    }

    private static String after(Line line) {
        List<Segment> rest = line.segments().subList(1, line.segments().size());
        return String.join(" ", rest.stream().map(Segment::text).toList());
    }

    /** Where the words after the marker start: their own segment, or by the share of the first one before them. */
    private static float rest(Line line, int end) {
        Segment first = line.first();
        if (line.segments().size() > 1 && first.text().length() <= end)
            return line.segments().get(1).x0();
        return first.x0()
                + (first.x1() - first.x0())
                        * Math.min(1f, (float) end / first.text().length());
    }
}
