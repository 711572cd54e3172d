package candour.quotations.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The labelled corpus as it is kept, one JSON object a line. */
final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    static List<LabelledQuotation> quotations() {
        return read("quotations.jsonl", LabelledQuotation.class);
    }

    /** Entries that were fresh when the first rules were measured, and that the next were made with. */
    static List<LabelledQuotation> third() {
        return read("development-3.jsonl", LabelledQuotation.class);
    }

    /** Entries that were labelled before the present rules were written, and that none of them was made with. */
    static List<LabelledQuotation> fresh() {
        return read("fresh-2.jsonl", LabelledQuotation.class);
    }

    static List<LabelledQuotation> all() {
        return Stream.of(quotations(), third(), fresh()).flatMap(List::stream).toList();
    }

    static List<LabelledStatement> statements() {
        return read("statements.jsonl", LabelledStatement.class);
    }

    private static <T> List<T> read(String file, Class<T> kind) {
        try (var in = Corpus.class.getResourceAsStream("/candour/quotations/corpus/" + file);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var all = new ArrayList<T>();
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                all.add(JSON.readValue(line, kind));
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
