package candour.inspections.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/** Writes rows as RFC 4180 has them; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
record Csv(Writer writer, List<Column> columns) {

    void head() {
        line(columns.stream().map(Column::name).toList());
    }

    void row(FactRow row) {
        line(columns.stream()
                .map(column -> column.value().apply(row).map(Csv::cell).orElse(""))
                .toList());
    }

    private static String cell(Object value) {
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        var harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private void line(List<String> cells) {
        try {
            writer.write(String.join(",", cells));
            writer.write("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
