package candour.inspections.inspection;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspection is connected with, as far as the caller may know of it. */
@ApplicationScoped
class Connections {

    private final Visits visits;
    private final Inspections inspections;
    private final CurrentActor current;

    Connections(Visits visits, Inspections inspections, CurrentActor current) {
        this.visits = visits;
        this.inspections = inspections;
        this.current = current;
    }

    View of(Inspection inspection) {
        int number = visits.number(inspection);
        return new View(
                inspection
                        .ties()
                        .parent()
                        .map(inspections::get)
                        .filter(this::maySee)
                        .map(Linked::of)
                        .orElse(null),
                visits.to(inspection).stream()
                        .filter(this::maySee)
                        .map(Linked::of)
                        .toList(),
                number == 0 ? null : number,
                inspection.ties().partners().stream().map(Inspectorate::words).toList(),
                Published.of(visits.letter(inspection)));
    }

    private boolean maySee(Inspection other) {
        Actor actor = current.get();
        return InspectionAccess.maySee(actor, other);
    }

    /**
     * The connections of one inspection.
     *
     * @param visitNumber which monitoring visit after its inspection it is
     * @param jointWith the inspectorates it is made together with
     */
    @Schema(name = "InspectionConnections")
    public record View(
            @Schema(description = "The inspection that this visit hangs on")
            Linked parent,

            @Schema(description = "The visits that hang on this inspection, in the order of their fieldwork")
            List<Linked> visits,

            Integer visitNumber,
            List<String> jointWith,
            Published published) {}

    /** Another inspection, enough to name it and to go there. */
    @Schema(name = "LinkedInspection")
    public record Linked(
            InspectionId id,
            String reference,
            String kindTitle,
            InspectionState state,
            String stateTitle,
            LocalDate fieldworkFrom,
            LocalDate fieldworkTo) {

        static Linked of(Inspection other) {
            return new Linked(
                    other.id(),
                    other.reference(),
                    other.kind().words(),
                    other.state(),
                    other.state().words(),
                    other.fieldworkFrom(),
                    other.fieldworkTo());
        }
    }

    /** Whether reports of this kind of visit are published, and the rule that says so. */
    @Schema(name = "PublicationRule")
    public record Published(boolean published, String what, String source, boolean verified) {

        static Published of(LetterRule rule) {
            return new Published(
                    rule.isPublished(),
                    rule.what(),
                    rule.authority().source(),
                    rule.authority().verified());
        }
    }
}
