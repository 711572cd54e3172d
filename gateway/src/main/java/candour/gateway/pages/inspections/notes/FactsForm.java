package candour.gateway.pages.inspections.notes;

import candour.gateway.Time;
import candour.gateway.inspections.NotesClient.Facts;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where a piece of evidence comes from, as it is typed. */
record FactsForm(
        @RestForm String kind,
        @RestForm String source,
        @RestForm("gatheredAt-day") String day,
        @RestForm("gatheredAt-month") String month,
        @RestForm("gatheredAt-year") String year,
        @RestForm String at,
        @RestForm String key) {

    static FactsForm at(Instant now, String key) {
        var london = now.atZone(Time.LONDON);
        var today = DateFields.of(london.toLocalDate());
        var clock = "%02d:%02d".formatted(london.getHour(), london.getMinute());
        return new FactsForm(null, "", today.day(), today.month(), today.year(), clock, key);
    }

    public DateFields gatheredAt() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(kind, "kind", "Select what kind of evidence it is")
                .requireText(source, "source", "Enter which office or paper it comes from");
        Typed.requireDay(errors, gatheredAt(), "gatheredAt", "the day it was gathered");
        return errors.require(() -> time().isPresent(), "at", "Enter the time like 14:30");
    }

    Facts facts() {
        var gathered = Typed.day(gatheredAt())
                .atTime(time().orElseThrow())
                .atZone(Time.LONDON)
                .toInstant();
        return new Facts(kind, source, gathered);
    }

    private Optional<LocalTime> time() {
        var typed = Typed.text(at).strip();
        return typed.matches("([01]?\\d|2[0-3]):[0-5]\\d")
                ? Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed))
                : Optional.empty();
    }
}
