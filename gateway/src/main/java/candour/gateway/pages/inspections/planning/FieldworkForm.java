package candour.gateway.pages.inspections.planning;

import candour.gateway.inspections.Inspection;
import candour.gateway.inspections.InspectionsClient.MoveFieldwork;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.services.Versioned;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;

/** Other days of fieldwork. */
record FieldworkForm(
        @RestForm String version,
        @RestForm("fieldworkFrom-day") String fromDay,
        @RestForm("fieldworkFrom-month") String fromMonth,
        @RestForm("fieldworkFrom-year") String fromYear,
        @RestForm("fieldworkTo-day") String toDay,
        @RestForm("fieldworkTo-month") String toMonth,
        @RestForm("fieldworkTo-year") String toYear,
        @RestForm String reason) {

    static FieldworkForm of(Versioned<Inspection> read) {
        var from = fields(read.value().fieldworkFrom());
        var to = fields(read.value().fieldworkTo());
        return new FieldworkForm(
                read.etag(), from.day(), from.month(), from.year(), to.day(), to.month(), to.year(), "");
    }

    private static DateFields fields(LocalDate date) {
        return new DateFields(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    public DateFields fieldworkFrom() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields fieldworkTo() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors() {
        var errors = Errors.none();
        Typed.requireDay(errors, fieldworkFrom(), "fieldworkFrom", "the first day of fieldwork");
        Typed.requireDay(errors, fieldworkTo(), "fieldworkTo", "the last day of fieldwork");
        return errors.requireText(reason, "reason", "Enter the reason in plain words");
    }

    MoveFieldwork days() {
        return new MoveFieldwork(Typed.day(fieldworkFrom()), Typed.day(fieldworkTo()), Typed.text(reason));
    }
}
