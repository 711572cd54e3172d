package candour.cases.relationship;

import static candour.cases.access.Role.DUTY_WORKER;
import static candour.cases.access.Role.SOCIAL_WORKER;
import static candour.cases.access.Role.TEAM_MANAGER;
import static candour.cases.record.Row.anew;
import static candour.cases.record.Row.by;
import static candour.cases.record.Row.from;
import static candour.cases.record.Row.stay;
import static candour.cases.record.Row.to;
import static candour.cases.relationship.RelationshipState.ENDED;
import static candour.cases.relationship.RelationshipState.STANDING;
import static candour.cases.relationship.RelationshipState.WITHDRAWN;

import candour.cases.record.Row;
import candour.cases.record.Step;

/** The steps of a relationship. */
public enum RelationshipStep implements Step<RelationshipState> {
    // spotless:off
    RECORDING(new Row<>(anew(), to(STANDING), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record a relationship", "Somebody said what one person is to another")),
    RESPONSIBILITIES(new Row<>(from(STANDING), stay(), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Record parental responsibility", "Parental responsibility was gained, lost or found out; what was recorded before stays")),
    ENDING(new Row<>(from(STANDING), to(ENDED), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "End the relationship", "It no longer holds: partners part, a placement ends")),
    WITHDRAWAL(new Row<>(from(STANDING, ENDED), to(WITHDRAWN), by(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER),
            "Withdraw the relationship", "It never held: it was recorded by mistake"));
    // spotless:on

    private final Row<RelationshipState> row;

    RelationshipStep(Row<RelationshipState> row) {
        this.row = row;
    }

    @Override
    public Row<RelationshipState> row() {
        return row;
    }
}
