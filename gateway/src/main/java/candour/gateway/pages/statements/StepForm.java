package candour.gateway.pages.statements;

import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.services.Versioned;
import candour.gateway.statements.Statement;
import org.jboss.resteasy.reactive.RestForm;

/** What a step of a statement asks for; each step reads its own boxes. */
record StepForm(
        @RestForm String version,
        @RestForm String text,
        @RestForm String why,
        @RestForm("on-day") String day,
        @RestForm("on-month") String month,
        @RestForm("on-year") String year) {

    static StepForm of(Versioned<Statement> read) {
        return new StepForm(read.etag(), read.value().current().text(), "", "", "", "");
    }

    StepForm against(String etag) {
        return new StepForm(etag, text, why, day, month, year);
    }

    public DateFields on() {
        return new DateFields(day, month, year);
    }

    Errors errors(StatementStepKind kind) {
        var errors = Errors.none();
        if (kind.asksForWords()) {
            errors.requireText(text, "text", "Enter the words of the statement");
        }
        if (kind.asksWhy()) {
            errors.requireText(why, "why", "Enter what was wrong with the words before");
        }
        if (kind.asksForDay()) {
            Typed.requireDay(errors, on(), "on", "the day it is issued");
        }
        return errors;
    }
}
