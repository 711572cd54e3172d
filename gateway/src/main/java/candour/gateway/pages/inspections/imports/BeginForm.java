package candour.gateway.pages.inspections.imports;

import candour.gateway.inspections.InspectionsClient.Plan;
import candour.gateway.inspections.ReportImport.Read;
import candour.gateway.inspections.ReportImport.Reading;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Kind;
import candour.gateway.pages.inspections.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What one must say to begin an inspection, with or without a report that was read. */
record BeginForm(
        @RestForm String authority,
        @RestForm String framework,
        @RestForm String kind,
        @RestForm String parent,
        @RestForm List<String> jointWith,
        @RestForm("fieldworkFrom-day") String fromDay,
        @RestForm("fieldworkFrom-month") String fromMonth,
        @RestForm("fieldworkFrom-year") String fromYear,
        @RestForm("fieldworkTo-day") String toDay,
        @RestForm("fieldworkTo-month") String toMonth,
        @RestForm("fieldworkTo-year") String toYear,
        @RestForm String rehearsal,
        @RestForm String key) {

    static BeginForm empty(String key) {
        return of(null, null, DateFields.empty(), DateFields.empty(), key);
    }

    /** As far as the report could be read; what it did not say is left for the person. */
    static BeginForm read(Reading reading, String key) {
        return of(
                value(reading.authority()),
                value(reading.framework()),
                day(reading.fieldworkFrom()),
                day(reading.fieldworkTo()),
                key);
    }

    private static BeginForm of(String authority, String framework, DateFields from, DateFields to, String key) {
        return new BeginForm(
                authority,
                framework,
                Kind.usualUnder(framework),
                null,
                List.of(),
                from.day(),
                from.month(),
                from.year(),
                to.day(),
                to.month(),
                to.year(),
                null,
                key);
    }

    private static <T> T value(Read<T> read) {
        return read == null ? null : read.value();
    }

    private static DateFields day(Read<LocalDate> read) {
        return value(read) == null ? DateFields.empty() : DateFields.of(read.value());
    }

    public DateFields fieldworkFrom() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields fieldworkTo() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(authority, "authority", "Select the authority")
                .requireText(framework, "framework", "Select the framework")
                .requireText(kind, "kind", "Select the kind of inspection");
        Typed.requireDay(errors, fieldworkFrom(), "fieldworkFrom", "the first day of fieldwork");
        Typed.requireDay(errors, fieldworkTo(), "fieldworkTo", "the last day of fieldwork");
        return errors;
    }

    /** @param reportImport the report to take in, or null */
    Plan plan(String reportImport) {
        return new Plan(
                authority,
                framework,
                kind,
                Typed.day(fieldworkFrom()),
                Typed.day(fieldworkTo()),
                reportImport,
                Typed.isTicked(rehearsal),
                Typed.orNull(parent),
                jointWith == null || jointWith.isEmpty() ? null : jointWith);
    }
}
