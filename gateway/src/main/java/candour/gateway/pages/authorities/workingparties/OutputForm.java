package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.WorkingPartiesClient.Bring;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** An output being added, with the findings it addresses. */
record OutputForm(
        @RestForm String version,
        @RestForm String title,
        @RestForm String text,
        @RestForm List<String> addresses,
        @RestForm("noticeOn-day") String day,
        @RestForm("noticeOn-month") String month,
        @RestForm("noticeOn-year") String year) {

    static OutputForm empty(String version) {
        return new OutputForm(version, "", "", List.of(), "", "", "");
    }

    OutputForm against(String now) {
        return new OutputForm(now, title, text, addresses, day, month, year);
    }

    public DateFields noticeOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(title, "title", "Enter a title")
                .requireText(text, "text", "Enter what it brings forth");
        Typed.allowDay(errors, noticeOn(), "noticeOn", "the day of the notice");
        return errors;
    }

    Bring said() {
        return new Bring(title, Typed.text(text), Typed.day(noticeOn()), addresses == null ? List.of() : addresses);
    }
}
