package candour.cases.worklist;

import candour.cases.facts.Child;
import candour.cases.facts.ChildFacts;
import candour.cases.facts.FactSource;
import candour.cases.person.PersonId;
import candour.cases.signal.Attention;
import candour.cases.signal.Standing;
import candour.cases.signal.Thresholds;
import candour.conventions.Time;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives where a child stands from what every source tells of it, one transaction at a time. */
@ApplicationScoped
class Standings {

    private final EntityManager entities;
    private final Instance<FactSource> sources;
    private final ReasonsText text;
    private final Attention attention;
    private final Uuid7 ids;
    private final Time time;

    Standings(
            EntityManager entities,
            Instance<FactSource> sources,
            ReasonsText text,
            WorklistSettings settings,
            Uuid7 ids,
            Time time) {
        this.entities = entities;
        this.sources = sources;
        this.text = text;
        this.attention = new Attention(new Thresholds(settings.thresholds()));
        this.ids = ids;
        this.time = time;
    }

    /** Nobody else derives this child's standing until the transaction ends; taken before the entry is read. */
    void hold(Child child) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:child, 40)) as text)")
                .setParameter("child", child.id().toString())
                .getResultList();
    }

    /** Derives the child's standing from the facts of now; whether it is another one than before, or the first of a child listed. */
    boolean derive(Child child) {
        hold(child);
        var today = time.today();
        var facts = facts(child, today);
        var told = attention.of(facts, today);
        var listing = listing(told, facts, today);
        var before = Optional.ofNullable(entities.find(WorklistEntry.class, new PersonId(child.id())));
        var was = before.map(WorklistEntry::listing).orElse(null);
        before.ifPresentOrElse(entry -> entry.stand(listing), () -> entities.persist(WorklistEntry.of(child, listing)));
        remember(was, told, listing);
        return was == null ? listing.listed() : !listing.shows(was);
    }

    private ChildFacts facts(Child child, LocalDate today) {
        var facts = ChildFacts.about(child);
        sources.forEach(source -> source.tell(child, today, facts));
        return facts.build();
    }

    private Listing listing(Standing told, ChildFacts facts, LocalDate today) {
        var override = inForce(told, today);
        var tier = override.map(TierOverride::tier).orElse(told.tier());
        var changesOn = Stream.of(
                        attention.changesOn(told, facts, today),
                        override.map(it -> it.expiresOn().plusDays(1)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        return new Listing(
                told.listed(),
                told.team(),
                Place.of(told, tier),
                told.tier(),
                told.rule(),
                told.families(),
                LastSeen.of(told),
                NextDue.of(told),
                told.born(),
                text.write(told.reasons()),
                changesOn.orElse(null));
    }

    private Optional<TierOverride> inForce(Standing told, LocalDate today) {
        return overrides(told.child()).stream().findFirst().filter(override -> override.holds(told, today));
    }

    /** The managers' overrides of a child, the newest first. */
    List<TierOverride> overrides(Child child) {
        return entities.createQuery(
                        "from TierOverride o where o.authority = :authority and o.child = :child order by o.id desc",
                        TierOverride.class)
                .setParameter("authority", child.authority())
                .setParameter("child", child.id())
                .getResultList();
    }

    private void remember(Listing was, Standing told, Listing listing) {
        boolean elsewhere = was == null
                ? listing.listed()
                : was.listed() != listing.listed()
                        || was.place().tier() != listing.place().tier();
        if (elsewhere) {
            entities.persist(TierChange.of(ids.next(), told, listing, time.now()));
        }
    }
}
