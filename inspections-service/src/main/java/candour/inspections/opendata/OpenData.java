package candour.inspections.opendata;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.hibernate.Session;

/** Writes the open data files row by row as the database gives them, so that their size does not matter. */
@ApplicationScoped
class OpenData {

    private static final int ROWS_AT_ONCE = 500;

    private final Session database;
    private final ObjectMapper json;

    OpenData(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Changes whenever any published report does, and with the form of the files. */
    String version() {
        return database.createNativeQuery(
                        "select 'a' || count(*) || '-' || coalesce(cast(extract(epoch from max(changed_at)) * 1000000 as bigint), 0)"
                                + " from published_report",
                        String.class)
                .getSingleResult();
    }

    void csv(DataSet set, OutputStream out) throws IOException {
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            var csv = new Csv(writer, set.columns());
            csv.head();
            rows(set, csv::row);
        }
    }

    void json(DataSet set, OutputStream out) throws IOException {
        try (var generator = json.getFactory().createGenerator(out)) {
            generator.writeStartArray();
            rows(set, row -> write(generator, set, row));
            generator.writeEndArray();
        }
    }

    private static void write(JsonGenerator generator, DataSet set, FactRow row) {
        try {
            generator.writeStartObject();
            for (var column : set.columns()) {
                var value = column.value().apply(row);
                if (value.isPresent()) {
                    generator.writePOJOField(column.name(), value.get());
                }
            }
            generator.writeEndObject();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void rows(DataSet set, Consumer<FactRow> each) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(set.sql(), Tuple.class).setFetchSize(ROWS_AT_ONCE);
            try (var rows = query.getResultStream()) {
                rows.forEach(row -> each.accept(new FactRow(row)));
            }
        });
    }
}
