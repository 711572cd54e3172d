package candour.inspections.opendata;

import candour.inspections.archive.DatedBy;
import candour.inspections.archive.PublicationLag;
import candour.inspections.archive.PublishedDates;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;

/** A row of published facts as the database gives it, read by the names of its columns. */
record FactRow(Tuple tuple) {

    Optional<Object> value(String column) {
        return Optional.ofNullable(tuple.get(column));
    }

    PublicationLag lag() {
        return PublicationLag.of(
                new PublishedDates(day("fieldwork_from"), day("fieldwork_to"), day("published_on"), DatedBy.REPORT));
    }

    private LocalDate day(String column) {
        return value(column).map(Object::toString).map(LocalDate::parse).orElse(null);
    }
}
