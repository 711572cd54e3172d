package candour.gateway.pages.authorities.scrutiny;

import candour.gateway.oversight.ScrutinyClient.Made;
import candour.gateway.oversight.ScrutinyClient.Receive;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.authorities.Lines;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A scrutiny report being put on record; an empty line parts its findings, and its recommendations. */
record ReportForm(
        @RestForm String title,
        @RestForm String committee,
        @RestForm List<String> authors,
        @RestForm String findings,
        @RestForm String recommendations,
        @RestForm String addressee,
        @RestForm("receivedOn-day") String day,
        @RestForm("receivedOn-month") String month,
        @RestForm("receivedOn-year") String year,
        @RestForm("noticeOn-day") String noticeDay,
        @RestForm("noticeOn-month") String noticeMonth,
        @RestForm("noticeOn-year") String noticeYear,
        @RestForm String key) {

    static ReportForm empty(String key) {
        return new ReportForm("", "", List.of(), "", "", "", "", "", "", "", "", "", key);
    }

    public DateFields receivedOn() {
        return new DateFields(day, month, year);
    }

    public DateFields noticeOn() {
        return new DateFields(noticeDay, noticeMonth, noticeYear);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(title, "title", "Enter the title of the report")
                .requireText(committee, "committee", "Enter which committee made it");
        Typed.requireDay(errors, receivedOn(), "receivedOn", "the day the executive received it");
        Typed.allowDay(errors, noticeOn(), "noticeOn", "the day of the notice");
        errors.require(() -> authors != null && !authors.isEmpty(), "authors", "Choose who wrote it");
        return errors.require(
                () -> Lines.paragraphs(recommendations).isEmpty() || !addressee.isBlank(),
                "addressee",
                "Enter which executive office the recommendations are addressed to");
    }

    Receive said() {
        return new Receive(
                title,
                committee,
                Typed.day(receivedOn()),
                Typed.day(noticeOn()),
                authors,
                Lines.paragraphs(findings),
                Lines.paragraphs(recommendations).stream()
                        .map(text -> new Made(text, addressee))
                        .toList());
    }
}
