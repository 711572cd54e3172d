package candour.cases.plan;

import candour.cases.clock.WorkingTogether;
import java.time.LocalDate;

/** The plans for a child, from the lightest to the one that protects. */
public enum PlanKind {
    FAMILY_HELP("Family help plan", WorkingTogether.WT_2026.validFrom()),
    IN_NEED("Plan for a child in need", LocalDate.MIN),
    PROTECTION("Child protection plan", LocalDate.MIN);

    private final String title;
    private final LocalDate from;

    PlanKind(String title, LocalDate from) {
        this.title = title;
        this.from = from;
    }

    public String title() {
        return title;
    }

    /** Family help plans came with Working Together 2026; the others are older than any edition kept here. */
    boolean isMadeOn(LocalDate day) {
        return !day.isBefore(from);
    }

    /** A plan for a child in need and a protection plan never run side by side (census rules 4001, 4003, 4016, 4017). */
    boolean excludes(PlanKind other) {
        return this == other || this != FAMILY_HELP && other != FAMILY_HELP;
    }
}
