package candour.cases.contact;

import candour.cases.access.Occasion;
import candour.cases.chronology.Chronology;
import candour.cases.chronology.Occurred;
import candour.cases.chronology.Told;
import candour.cases.person.CaseAccess;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.cases.referral.Referrals;
import candour.conventions.CurrentActor;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Receives contacts, screens them and ends them; what is a concern about a child's welfare becomes a referral. */
@ApplicationScoped
class Contacts {

    private final Changes changes;
    private final CaseAccess access;
    private final Referrals referrals;
    private final Chronology chronology;
    private final EntityManager entities;
    private final CurrentActor current;
    private final Uuid7 ids;

    Contacts(
            Changes changes,
            CaseAccess access,
            Referrals referrals,
            Chronology chronology,
            EntityManager entities,
            CurrentActor current,
            Uuid7 ids) {
        this.changes = changes;
        this.access = access;
        this.referrals = referrals;
        this.chronology = chronology;
        this.entities = entities;
        this.current = current;
        this.ids = ids;
    }

    Contact read(ContactId id) {
        return access.read(Contact.class, id.id(), access.ofFrontDoor());
    }

    List<Contact> list(ContactState state, PageRequest request) {
        var some = access.ofFrontDoor();
        return access.list(Contact.class, state == null ? some : some.and("r.state = :state", "state", state), request);
    }

    Contact receive(ReceiveContact said, RequestKey key) {
        return changes.make(
                new Making<>(Contact.class, "receipt", key, said),
                occasion -> received(said, occasion),
                again -> read(again.id()));
    }

    Contact screen(ContactId id, IfMatch read, ScreenContact said) {
        return take(
                id, ContactStep.SCREENING, read, said, step -> step.contact().screen(said, step.occasion()));
    }

    /** The referral is made in the same transaction; it counts from the receipt of the contact. */
    Contact refer(ContactId id, IfMatch read, RaiseReferral said) {
        return take(id, ContactStep.REFERRAL, read, said, step -> {
            var contact = step.contact();
            var raised = referrals.raise(said.of(contact), contact.key(), step.occasion());
            contact.becomes(raised, step.occasion());
        });
    }

    /** With advice, family help or nothing: refused with 409 where there is a concern about a child's welfare. */
    Contact end(ContactId id, ContactStep how, IfMatch read, EndContact said) {
        return take(id, how, read, said, step -> {
            Unmet.refuse(unmet(step.contact()));
            said.referrerTold().checked("/referrerTold");
            step.contact().end(how, said, step.occasion());
        });
    }

    ContactView view(Contact contact) {
        return ContactView.of(contact, current.get());
    }

    private record Taken(Contact contact, Occasion occasion) {}

    private Contact take(ContactId id, ContactStep step, IfMatch read, Object said, Consumer<Taken> change) {
        var contact = access.change(Contact.class, id.id(), access.ofFrontDoor());
        changes.take(
                new Taking<>(contact, contact.state(), step, read, () -> view(contact), said, null),
                occasion -> change.accept(new Taken(contact, occasion)));
        return contact;
    }

    private static List<Unmet> unmet(Contact contact) {
        return contact.isWelfareConcern()
                ? List.of(new Unmet("concern about welfare", "A concern about a child's welfare becomes a referral."))
                : List.of();
    }

    private Contact received(ReceiveContact said, Occasion occasion) {
        said.children().stream()
                .map(child -> child.child())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(child -> child.id()))
                .forEach(access::child);
        var reference = "CON-%d-%04d".formatted(occasion.today().getYear(), nextNumber());
        var contact = Contact.received(new ContactId(ids.next()), reference, said, occasion);
        if (!contact.about().isEmpty()) {
            tell(contact, occasion);
        }
        return contact;
    }

    private void tell(Contact contact, Occasion occasion) {
        var facts = contact.facts();
        var agency = facts.from() == null ? null : facts.from().agency();
        chronology.tell(
                contact.authority(),
                contact.about(),
                new Told(
                        "contact.receipt",
                        Occurred.at(facts.receivedAt(), facts.receivedOn()),
                        facts.said(),
                        new Told.Source(agency, contact.kind(), contact.key(), contact.version()),
                        Told.InformationKind.REPORTED,
                        Told.Seen.DOES_NOT_APPLY),
                occasion);
    }

    private long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('contact_number')")
                        .getSingleResult())
                .longValue();
    }
}
