package candour.cases.worklist;

import static java.util.stream.Collectors.toMap;

import candour.cases.access.Condition;
import candour.cases.facts.Child;
import candour.cases.person.CaseAccess;
import candour.cases.person.Person;
import candour.cases.person.PersonId;
import candour.cases.person.PersonSummary;
import candour.cases.record.OpenStep;
import candour.cases.signal.Tier;
import candour.conventions.CurrentActor;
import candour.conventions.Cursor;
import candour.conventions.Page;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.ledger.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The children who need attention, those who need it most first; whoever may not see a child does not see its line. */
@ApplicationScoped
public class Worklist {

    private static final String ORDER = " order by r.listing.place.tierPlace, r.listing.place.seenPlace,"
            + " r.listing.place.familiesPlace, r.listing.place.youthPlace, r.child.id";
    private static final String AFTER = " and (r.listing.place.tierPlace, r.listing.place.seenPlace,"
            + " r.listing.place.familiesPlace, r.listing.place.youthPlace, r.child.id)"
            + " > (:tierAfter, :seenAfter, :familiesAfter, :youthAfter, :childAfter)";

    private final EntityManager entities;
    private final CaseAccess access;
    private final Standings standings;
    private final ReasonsText text;
    private final CurrentActor current;
    private final Recorder recorder;
    private final Time time;

    Worklist(
            EntityManager entities,
            CaseAccess access,
            Standings standings,
            ReasonsText text,
            CurrentActor current,
            Recorder recorder,
            Time time) {
        this.entities = entities;
        this.access = access;
        this.standings = standings;
        this.text = text;
        this.current = current;
        this.recorder = recorder;
        this.time = time;
    }

    /** One page, put on record with the children it shows. */
    Page<WorklistItem> page(WorklistFilter filter) {
        var authority = Objects.requireNonNullElse(current.get().authority(), "none");
        var rows = query(filter, authority).setMaxResults(filter.rows()).getResultList();
        var names = names(authority, rows);
        var today = time.today();
        var page = Page.of(
                rows,
                filter.limit,
                entry -> WorklistItem.of(entry, names.get(entry.key()), text, today),
                entry -> Cursor.of(entry.listing().place().cursor(entry.key()).toArray()));
        var ids = page.items().stream().map(item -> item.child().id()).toList();
        var shown = Map.of("count", ids.size(), "ids", ids);
        recorder.record(new Subject("worklist", authority, 0), "access.list", shown, null);
        return page;
    }

    /** What the list knows of a child whom the caller has been shown, whether it is listed or not. */
    public Optional<WorklistItem> line(Child child, PersonSummary shown) {
        return Optional.ofNullable(entities.find(WorklistEntry.class, new PersonId(child.id())))
                .map(entry -> WorklistItem.of(entry, shown, text, time.today()));
    }

    /** The child's line; a child who is on no list is not there. */
    WorklistEntry mustFind(PersonId child) {
        var allowed = access.ofOneChild().and("r.listing.listed and r.child.id = :id", "id", child.id());
        return ask(allowed, "").getResultList().stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** Likewise, to be shown: the look is on record. */
    WorklistEntry read(PersonId child) {
        access.read(child, "worklist entry");
        return mustFind(child);
    }

    WorklistEntryView view(WorklistEntry entry) {
        var child = new Child(entry.authority(), entry.key());
        var names = names(entry.authority(), List.of(entry));
        var item = WorklistItem.of(entry, names.get(entry.key()), text, time.today());
        var overrides = standings.overrides(child).stream()
                .map(WorklistEntryView.Override::of)
                .toList();
        var address = "/worklist/" + entry.child();
        return new WorklistEntryView(
                item, overrides, OpenStep.of(WorklistStep.class, entry.listing().toldTier(), current.get(), address));
    }

    private TypedQuery<WorklistEntry> query(WorklistFilter filter, String authority) {
        var some = access.ofOneChild().and("r.listing.listed and r.authority = :authority", "authority", authority);
        some = filter.team == null ? some : some.and("r.listing.team = :team", "team", filter.team);
        some = filter.tier == null ? some : some.and("r.listing.place.tierPlace = :tier", "tier", filter.tier.name());
        return filter.after == null ? ask(some, ORDER) : after(ask(some, AFTER + ORDER), filter.after);
    }

    private TypedQuery<WorklistEntry> ask(Condition some, String rest) {
        var query =
                entities.createQuery("select r from WorklistEntry r where " + some.where() + rest, WorklistEntry.class);
        some.parameters().forEach(query::setParameter);
        return query;
    }

    private static TypedQuery<WorklistEntry> after(TypedQuery<WorklistEntry> query, Cursor cursor) {
        try {
            var key = cursor.key();
            return query.setParameter("tierAfter", Tier.valueOf(key.get(0)).name())
                    .setParameter("seenAfter", LocalDate.parse(key.get(1)))
                    .setParameter("familiesAfter", Integer.valueOf(key.get(2)))
                    .setParameter("youthAfter", Integer.valueOf(key.get(3)))
                    .setParameter("childAfter", UUID.fromString(key.get(4)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException notOurs) {
            throw new ProblemException(Problems.MALFORMED, "The cursor is not one this service made.");
        }
    }

    private Map<UUID, PersonSummary> names(String authority, List<WorklistEntry> entries) {
        return entities
                .createQuery(
                        "select distinct p from Person p left join fetch p.names.names"
                                + " where p.authority = :authority and p.id.id in :ids",
                        Person.class)
                .setParameter("authority", authority)
                .setParameter("ids", entries.stream().map(WorklistEntry::key).toList())
                .getResultList()
                .stream()
                .collect(toMap(person -> person.id().id(), PersonSummary::of));
    }
}
