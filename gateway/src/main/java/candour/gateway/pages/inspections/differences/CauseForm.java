package candour.gateway.pages.inspections.differences;

import candour.gateway.inspections.ChangesClient.GiveCause;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** The cause of a difference being given. */
record CauseForm(
        @RestForm String part,
        @RestForm String cause,
        @RestForm String representation,
        @RestForm String complaint,
        @RestForm String evidence,
        @RestForm String reason,
        @RestForm String direction,
        @RestForm String key) {

    static CauseForm empty(String part, String key) {
        return new CauseForm(part, null, null, null, "", "", null, key);
    }

    Errors errors() {
        return Errors.none()
                .requireText(cause, "cause", "Select the cause of this difference")
                .requireText(reason, "reason", "Enter the reason");
    }

    GiveCause given() {
        return new GiveCause(
                part,
                cause,
                Typed.orNull(representation),
                Typed.orNull(complaint),
                Typed.orNull(evidence),
                Typed.text(reason),
                Typed.orNull(direction));
    }
}
