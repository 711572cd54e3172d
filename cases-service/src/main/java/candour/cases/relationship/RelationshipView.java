package candour.cases.relationship;

import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a relationship. */
@Schema(name = "Relationship")
public record RelationshipView(
        UUID id,
        PersonId person,
        RelationshipType type,

        @Schema(description = "What the person is to the other: mother")
        String words,

        PersonId other,
        RelationshipState state,

        @Schema(description = "Every row ever recorded; the last one counts")
        List<ParentalResponsibility> responsibilities,

        LocalDate from,
        LocalDate to,
        String source,
        String saidBy,
        List<OpenStep> openSteps) {

    static RelationshipView of(Relationship it, Actor actor) {
        return new RelationshipView(
                it.key(),
                it.person(),
                it.type(),
                it.type().words(),
                it.other(),
                it.state(),
                it.responsibilities(),
                it.heldFrom(),
                it.heldTo(),
                it.source(),
                it.saidBy(),
                OpenStep.of(RelationshipStep.class, it.state(), actor, "/relationships/" + it.key()));
    }
}
