package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.Complaint.OpenStep;
import candour.gateway.inspections.ComplaintsClient.TakeStep;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A step of a complaint being taken. */
record ComplaintStepForm(
        @RestForm String version,
        @RestForm String reason,
        @RestForm String follows,
        @RestForm List<String> mayChange) {

    static ComplaintStepForm empty(String version) {
        return new ComplaintStepForm(version, "", "", List.of());
    }

    ComplaintStepForm against(String now) {
        return new ComplaintStepForm(now, reason, follows, mayChange);
    }

    Errors errors(OpenStep open) {
        var errors = Errors.none();
        if (open.needsReason()) {
            errors.requireText(reason, "reason", "Enter the reasons");
        }
        return open.letsChange() ? errors.requireText(follows, "follows", "Enter what follows") : errors;
    }

    TakeStep facts() {
        return new TakeStep(Typed.orNull(reason), Typed.orNull(follows), mayChange == null ? List.of() : mayChange);
    }
}
