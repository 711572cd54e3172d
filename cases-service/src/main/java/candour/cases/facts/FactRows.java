package candour.cases.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Reads what a package's tables hold now of one child, for its {@link FactSource}: by columns, not by entities. */
@ApplicationScoped
public class FactRows {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final EntityManager entities;

    FactRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param sql over the parameters {@code :authority} and {@code :child}; its columns are read by their names */
    public List<Row> of(String sql, Child child) {
        List<?> found = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .getResultList();
        return found.stream().map(row -> new Row((Tuple) row)).toList();
    }

    /** One row. */
    public record Row(Tuple columns) {

        public UUID key(String name) {
            return (UUID) columns.get(name);
        }

        /** Empty for null. */
        public String text(String name) {
            var value = columns.get(name);
            return value == null ? "" : value.toString();
        }

        public boolean is(String name) {
            return Boolean.TRUE.equals(columns.get(name));
        }

        public boolean isNot(String name) {
            return Boolean.FALSE.equals(columns.get(name));
        }

        /** A date, or the day in London of a moment; null for null. */
        public LocalDate day(String name) {
            return switch (columns.get(name)) {
                case null -> null;
                case LocalDate day -> day;
                case java.sql.Date day -> day.toLocalDate();
                case Instant moment -> LocalDate.ofInstant(moment, LONDON);
                case OffsetDateTime moment -> moment.atZoneSameInstant(LONDON).toLocalDate();
                case java.sql.Timestamp moment -> LocalDate.ofInstant(moment.toInstant(), LONDON);
                case Object other -> throw new IllegalStateException(name + " is no day: " + other.getClass());
            };
        }

        public Span span(String from, String until) {
            return new Span(day(from), day(until));
        }
    }
}
