package candour.cases.legal;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.legal.LegalStatusState.ENDED;
import static candour.cases.legal.LegalStatusState.IN_FORCE;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.to;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a legal status. */
public enum LegalStatusStep implements Step<LegalStatusState> {
    // spotless:off
    BEGINNING(new Row<>(anew(), to(IN_FORCE), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a legal status", "An order, or an agreement under section 20, as the census codes it")),
    END(new Row<>(from(IN_FORCE), to(ENDED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record its end", "It was discharged, ran out, or another takes its place"));
    // spotless:on

    private final Row<LegalStatusState> row;

    LegalStatusStep(Row<LegalStatusState> row) {
        this.row = row;
    }

    @Override
    public Row<LegalStatusState> row() {
        return row;
    }
}
