package candour.cases.worklist;

import candour.cases.access.Occasion;
import candour.cases.facts.Child;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Taking;
import candour.cases.signal.Reason;
import candour.conventions.IfMatch;
import candour.conventions.ProblemException;
import candour.ledger.Uuid7;
import candour.timescales.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Overrides of tiers: by a manager, with a reason, for a few working days, beside what the facts say. */
@ApplicationScoped
class Overriding {

    private static final int LONGEST_WORKING_DAYS = 5;

    private final CaseAccess access;
    private final Changes changes;
    private final Worklist worklist;
    private final Standings standings;
    private final ReasonsText text;
    private final EntityManager entities;
    private final Uuid7 ids;

    Overriding(
            CaseAccess access,
            Changes changes,
            Worklist worklist,
            Standings standings,
            ReasonsText text,
            EntityManager entities,
            Uuid7 ids) {
        this.access = access;
        this.changes = changes;
        this.worklist = worklist;
        this.standings = standings;
        this.text = text;
        this.entities = entities;
        this.ids = ids;
    }

    /** Takes the step; the checks run in this order: 404, 409 for one that is for now, 403, 428 or 412, 422. */
    WorklistEntry override(PersonId id, IfMatch read, OverrideTier said) {
        var person = access.child(id);
        var child = new Child(person.authority(), id.id());
        standings.hold(child);
        var entry = worklist.mustFind(id);
        var taking = new Taking<>(
                entry,
                entry.listing().toldTier(),
                WorklistStep.OVERRIDE,
                read,
                () -> worklist.view(entry),
                said,
                said.reason());
        changes.take(taking, occasion -> entities.persist(made(entry, said, occasion)));
        standings.derive(child);
        entities.flush();
        return entry;
    }

    private TierOverride made(WorklistEntry entry, OverrideTier said, Occasion occasion) {
        if (said.tier() == entry.listing().toldTier()) {
            throw ProblemException.rule("/tier", "Choose another tier than the one the facts give");
        }
        var signals = text.read(entry.listing().reasons()).stream()
                .map(Reason::signal)
                .distinct()
                .collect(Collectors.joining(" "));
        return TierOverride.of(ids.next(), entry, signals, said, expiresOn(said, occasion))
                .madeOn(occasion);
    }

    private static LocalDate expiresOn(OverrideTier said, Occasion occasion) {
        var today = occasion.today();
        var last = WorkingCalendar.EW_WORKING_TOGETHER.workingDayAfter(today, LONGEST_WORKING_DAYS);
        var until = Objects.requireNonNullElse(said.until(), last);
        if (until.isBefore(today) || until.isAfter(last)) {
            throw ProblemException.rule("/until", "Enter a day from today to the fifth working day");
        }
        return until;
    }
}
