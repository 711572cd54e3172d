package candour.gateway.pages.authorities.workingparties;

import candour.gateway.oversight.WorkingPartiesClient.Constitute;
import candour.gateway.oversight.WorkingPartiesClient.Seat;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** Terms of reference and members being typed, a member a line of boxes; empty lines are left out. */
record ConstitutionForm(
        @RestForm String version,
        @RestForm String termsOfReference,
        @RestForm List<String> name,
        @RestForm List<String> office,
        @RestForm List<String> expertise,
        @RestForm("on-day") String day,
        @RestForm("on-month") String month,
        @RestForm("on-year") String year) {

    private static final int LINES = 6;

    static ConstitutionForm empty(String version) {
        return new ConstitutionForm(version, "", List.of(), List.of(), List.of(), "", "", "");
    }

    ConstitutionForm against(String now) {
        return new ConstitutionForm(now, termsOfReference, name, office, expertise, day, month, year);
    }

    public DateFields on() {
        return new DateFields(day, month, year);
    }

    /** The lines as typed, and empty ones to type more. */
    public List<Seat> lines() {
        var lines = new ArrayList<Seat>();
        for (int i = 0; i < Math.max(LINES, office.size()); i++) {
            lines.add(new Seat(at(name, i), at(office, i), at(expertise, i)));
        }
        return lines;
    }

    private List<Seat> seats() {
        return lines().stream()
                .filter(seat -> !(seat.name() + seat.office()).isBlank())
                .toList();
    }

    private static String at(List<String> typed, int line) {
        return typed != null && line < typed.size() ? typed.get(line) : "";
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(termsOfReference, "termsOfReference", "Enter the terms of reference")
                .require(() -> !seats().isEmpty(), "name-1", "Enter who sits on it")
                .require(
                        () -> seats().stream()
                                .noneMatch(seat ->
                                        seat.name().isBlank() || seat.office().isBlank()),
                        "name-1",
                        "Enter a name and an office for each member");
        Typed.allowDay(errors, on(), "on", "the day it was constituted");
        return errors;
    }

    Constitute said() {
        return new Constitute(Typed.day(on()), Typed.text(termsOfReference), seats());
    }
}
