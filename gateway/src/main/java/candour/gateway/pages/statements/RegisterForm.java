package candour.gateway.pages.statements;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.statements.StatementsClient.Register;
import org.jboss.resteasy.reactive.RestForm;

/** A statement being registered. */
record RegisterForm(
        @RestForm String body,
        @RestForm String title,
        @RestForm String text,
        @RestForm String address,
        @RestForm("issuedOn-day") String day,
        @RestForm("issuedOn-month") String month,
        @RestForm("issuedOn-year") String year,
        @RestForm String key) {

    static RegisterForm empty(String key) {
        return new RegisterForm("", "", "", "", "", "", "", key);
    }

    public DateFields issuedOn() {
        return new DateFields(day, month, year);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(body, "body", "Enter which body issues it")
                .requireText(title, "title", "Enter its headline")
                .requireText(text, "text", "Paste the words of the statement");
        Typed.allowDay(errors, issuedOn(), "issuedOn", "the day it was issued");
        return errors;
    }

    Register said(String report) {
        return new Register(report, body, title, Typed.text(text), Typed.day(issuedOn()), Typed.orNull(address));
    }
}
