package candour.cases.visit;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.person.CaseAccess;
import candour.conventions.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What follows when a visit is recorded: one event in the chronology, and word of each child who was seen. */
@ApplicationScoped
class VisitTelling {

    private final Chronology chronology;
    private final Event<ChildSeen> seen;
    private final CaseAccess access;
    private final CurrentActor current;
    private final Instance<VisitPurpose> purposes;

    VisitTelling(
            Chronology chronology,
            @Any Event<ChildSeen> seen,
            CaseAccess access,
            CurrentActor current,
            @Any Instance<VisitPurpose> purposes) {
        this.chronology = chronology;
        this.seen = seen;
        this.access = access;
        this.current = current;
        this.purposes = purposes;
    }

    void made(Visit visit, Occasion occasion) {
        chronology.tell(visit.authority(), seenAt(visit), told(visit), occasion);
        if (visit.isOfWorker()) {
            visit.parts().stream()
                    .filter(VisitedChild::seen)
                    .forEach(part -> seen.fire(new ChildSeen(
                            visit.authority(), part.child(), visit.key(), visit.visitedOn(), part.alone())));
        }
    }

    /** The visit as this caller may see it, with what it counts for each child. */
    VisitView view(Visit visit) {
        return VisitView.of(
                visit,
                access.among(visit.about()),
                current.get(),
                purposes.stream().toList());
    }

    private static Map<UUID, Told.Seen> seenAt(Visit visit) {
        return visit.about().stream()
                .collect(Collectors.toMap(
                        child -> child,
                        child -> visit.partOf(child).map(VisitedChild::told).orElse(notSeen(visit))));
    }

    private static Told.Seen notSeen(Visit visit) {
        return visit.state() == VisitState.NO_ACCESS ? new Told.Seen(false, null, null) : Told.Seen.DOES_NOT_APPLY;
    }

    private static Told told(Visit visit) {
        var last = visit.journal().getLast();
        var text = visit.account() == null ? last.reason() : visit.account().fact();
        var source = new Told.Source(
                visit.isOfWorker() ? last.byAgency() : visit.agency(), visit.kind(), visit.key(), visit.version());
        return new Told(
                "visit." + last.step().toLowerCase(Locale.ROOT).replace('_', '-'),
                Occurred.on(last.takenOn()),
                text,
                source,
                visit.isOfWorker() ? Told.InformationKind.OBSERVED : Told.InformationKind.REPORTED,
                seenBy(visit));
    }

    /** Of a whole group: seen when all were, not seen when none was, else for each child apart. */
    private static Told.Seen seenBy(Visit visit) {
        var all = Set.copyOf(seenAt(visit).values().stream()
                .map(it -> Optional.ofNullable(it.childSeen()))
                .toList());
        return all.size() == 1
                ? new Told.Seen(all.iterator().next().orElse(null), null, null)
                : Told.Seen.DOES_NOT_APPLY;
    }
}
