package candour.cases.chronology;

import candour.cases.access.Occasion;
import candour.cases.chronology.Occurred.Precision;
import candour.cases.facts.Child;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to a chronology what no record tells: events, their corrections, and what they mean. */
@ApplicationScoped
class Entering {

    private final CaseAccess access;
    private final ChronologyLines lines;
    private final Changes changes;
    private final Uuid7 ids;

    Entering(CaseAccess access, ChronologyLines lines, Changes changes, Uuid7 ids) {
        this.access = access;
        this.lines = lines;
        this.changes = changes;
        this.ids = ids;
    }

    /** The event, or the one that an earlier request with this key made; 404 for a child the caller may not know of. */
    ChronologyEvent enter(PersonId child, EnterEvent said, RequestKey key) {
        var about = children(child, said);
        mustSayOfEach(said);
        return changes.make(
                new Making<>(ChronologyEvent.class, "entry", key, said),
                occasion -> entered(new Child(changes.ownAuthority(), child.id()), about, said, occasion),
                again -> again);
    }

    /** The judgement, or the one that an earlier request with this key made. */
    Significance judge(PersonId child, UUID event, JudgeEvent said, RequestKey key) {
        access.child(child);
        var judged = mustBeThere(new Child(changes.ownAuthority(), child.id()), event);
        return changes.make(
                new Making<>(Significance.class, "judgement", key, said),
                occasion -> Significance.of(ids.next(), judged, child.id(), said.significance(), occasion),
                again -> again);
    }

    private Set<UUID> children(PersonId child, EnterEvent said) {
        return Stream.concat(Stream.of(child), said.others().stream())
                .distinct()
                .sorted(Comparator.comparing(PersonId::toString))
                .map(one -> access.child(one).id().id())
                .collect(Collectors.toSet());
    }

    private ChronologyEvent entered(Child child, Set<UUID> about, EnterEvent said, Occasion occasion) {
        var id = ids.next();
        if (said.corrects() != null) {
            mustBeUncorrected(child, said.corrects());
        }
        return ChronologyEvent.of(id, child.authority(), about, told(id, said, occasion), occasion)
                .correcting(said.corrects());
    }

    private static Told told(UUID id, EnterEvent said, Occasion occasion) {
        var agency = said.agency() == null ? occasion.by().agency() : said.agency();
        return new Told(
                ChronologyEvent.ENTERED + "." + said.kind(),
                occurred(said, occasion),
                said.text(),
                new Told.Source(agency, ChronologyEvent.ENTERED, id, 0),
                said.informationKind(),
                new Told.Seen(said.childSeen(), said.childAlone(), said.childsWords()));
    }

    private static Occurred occurred(EnterEvent said, Occasion occasion) {
        var occurred = said.from() == null ? read(said, occasion) : entered(said);
        if (occurred.from().isAfter(occasion.today())) {
            throw ProblemException.rule("/occurred", "Enter a time that is not in the future");
        }
        return occurred;
    }

    private static Occurred read(EnterEvent said, Occasion occasion) {
        return WrittenDate.read(said.occurred(), occasion.today())
                .orElseThrow(() -> ProblemException.rule(
                        "/occurred", "This cannot be read as a date: add the first and the last day it can mean"));
    }

    private static Occurred entered(EnterEvent said) {
        var to = Objects.requireNonNullElse(said.to(), said.from());
        if (to.isBefore(said.from()) || said.from().getYear() < 1900) {
            throw ProblemException.rule("/to", "Enter a last day that is not before the first");
        }
        return new Occurred(said.from(), to, null, Precision.RANGE, said.occurred(), true);
    }

    private void mustBeUncorrected(Child child, UUID event) {
        var line = lines.line(child, mustBeThere(child, event));
        if (line.correctedBy() != null) {
            throw new ProblemException(
                    Problems.ALREADY_THERE, "This event is corrected already: correct the correction.");
        }
    }

    private ChronologyEvent mustBeThere(Child child, UUID event) {
        return lines.event(child, event).orElseThrow(ProblemException::notFound);
    }

    private static void mustSayOfEach(EnterEvent said) {
        if (said.childSeen() != null && !said.others().isEmpty()) {
            throw ProblemException.rule("/childSeen", "Say of each child in an event of its own whether it was seen");
        }
    }
}
