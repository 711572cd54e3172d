package candour.cases.visit;

import candour.cases.person.PersonId;
import candour.cases.record.Account;
import candour.cases.record.OpenStep;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers see of a visit: the parts of the children they may know of, and the steps that are open to them. */
@Schema(name = "Visit")
record VisitView(
        VisitId id,
        VisitState state,
        LocalDate plannedOn,
        Boolean announced,

        @Schema(description = "The day it was made, or tried")
        LocalDate visitedOn,

        @Schema(description = "The other agency whose visit it was; absent for the authority's own")
        String agency,

        String professional,
        List<Part> children,
        Account account,
        Boolean cancelledByFamily,

        @Schema(description = "Why there was no access, or why it was called off")
        String reason,

        Instant recordedAt,

        @Schema(description = "Written down more than five working days after it happened")
        boolean recordedLate,

        String recordedBy,
        List<OpenStep> openSteps) {

    /**
     * One child's part.
     *
     * @param countsFor the plans and periods open for this child on the day
     */
    @Schema(name = "ChildOfVisit")
    record Part(
            PersonId child,
            Boolean seen,
            Boolean alone,
            Boolean awake,
            Boolean bedroomSeen,
            Boolean spokenFor,
            String childsWords,
            String whyNotSeen,
            List<String> countsFor) {

        static Part of(Visit visit, UUID child, List<VisitPurpose> purposes) {
            var on = Objects.requireNonNullElse(visit.visitedOn(), visit.plannedOn());
            var counts = purposes.stream()
                    .flatMap(purpose -> purpose.of(visit.authority(), child, on).stream())
                    .toList();
            var id = new PersonId(child);
            return visit.partOf(child)
                    .map(it -> new Part(
                            id,
                            it.seen(),
                            it.alone(),
                            it.awake(),
                            it.bedroomSeen(),
                            it.spokenFor(),
                            it.childsWords(),
                            it.whyNotSeen(),
                            counts))
                    .orElseGet(() -> new Part(id, null, null, null, null, null, null, null, counts));
        }
    }

    static VisitView of(Visit visit, Set<UUID> known, Actor actor, List<VisitPurpose> purposes) {
        var last = visit.journal().getLast();
        return new VisitView(
                visit.id(),
                visit.state(),
                visit.plannedOn(),
                visit.announced(),
                visit.visitedOn(),
                visit.agency(),
                visit.professional(),
                visit.about().stream()
                        .filter(known::contains)
                        .sorted()
                        .map(child -> Part.of(visit, child, purposes))
                        .toList(),
                visit.account(),
                visit.cancelledByFamily(),
                last.reason(),
                last.recordedAt(),
                last.recordedLate(),
                last.byName(),
                OpenStep.of(VisitStep.class, visit.state(), actor, "/visits/" + visit.id()));
    }
}
