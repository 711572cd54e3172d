package candour.gateway.pages.inspections.planning;

import candour.gateway.inspections.InspectionsClient.Plan;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What one must say to plan an inspection or a visit.
 *
 * @param parent the inspection a visit hangs on; empty for an inspection of its own
 */
record PlanForm(
        @RestForm String authority,
        @RestForm String framework,
        @RestForm String kind,
        @RestForm List<String> jointWith,
        @RestForm("fieldworkFrom-day") String fromDay,
        @RestForm("fieldworkFrom-month") String fromMonth,
        @RestForm("fieldworkFrom-year") String fromYear,
        @RestForm("fieldworkTo-day") String toDay,
        @RestForm("fieldworkTo-month") String toMonth,
        @RestForm("fieldworkTo-year") String toYear,
        @RestForm String parent,
        @RestForm String key) {

    static PlanForm empty(String kind, String parent, String key) {
        return new PlanForm(null, null, kind, List.of(), "", "", "", "", "", "", parent, key);
    }

    public DateFields fieldworkFrom() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    public DateFields fieldworkTo() {
        return new DateFields(toDay, toMonth, toYear);
    }

    Errors errors(boolean asksForAuthority) {
        var errors = Errors.none();
        if (asksForAuthority) {
            errors.requireText(authority, "authority", "Select the authority");
        }
        errors.requireText(framework, "framework", "Select the framework")
                .requireText(kind, "kind", "Select the kind of inspection");
        Typed.requireDay(errors, fieldworkFrom(), "fieldworkFrom", "the first day of fieldwork");
        Typed.requireDay(errors, fieldworkTo(), "fieldworkTo", "the last day of fieldwork");
        return errors;
    }

    /** @param of the authority of the inspection the visit hangs on, or the one chosen */
    Plan plan(String of) {
        return new Plan(
                of,
                framework,
                kind,
                Typed.day(fieldworkFrom()),
                Typed.day(fieldworkTo()),
                null,
                false,
                Typed.orNull(parent),
                jointWith == null || jointWith.isEmpty() ? null : jointWith);
    }
}
