package candour.inspections.contact;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionAction;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Puts a contact on record, and what it was told. */
@ApplicationScoped
class HandleContact {

    private final ExternalContacts contacts;
    private final ContactAnswers answers;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleContact(
            ExternalContacts contacts,
            ContactAnswers answers,
            Recorder recorder,
            CurrentActor current,
            Uuid7 ids,
            Time time) {
        this.contacts = contacts;
        this.answers = answers;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The contact this command makes, or made before when the request is a repeat. */
    ExternalContact record(Inspection inspection, RecordContact said, RequestKey key) {
        var before = contacts.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        InspectionAction.RECORD_CONTACT.require(current.get(), inspection);
        mustHavePassed("/receivedOn", said.receivedOn());
        var contact = ExternalContact.of(ids.next(), inspection, said, key);
        contact.recordedBy(Person.of(current.get()), time.now());
        contacts.persistAndFlush(contact);
        recorder.record(InspectionAccess.subject(inspection), "external-contact.record", said.withoutPerson(), null);
        return contact;
    }

    /** What the contact was told; a second answer is refused, for the first one has gone out. */
    void answer(Inspection inspection, ExternalContact contact, AnswerContact said, RequestKey key) {
        var before = answers.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return;
        }
        InspectionAction.RECORD_CONTACT.require(current.get(), inspection);
        if (answers.to(contact).isPresent()) {
            throw new ProblemException(Problems.ALREADY_THERE, "What they were told is on record already.");
        }
        mustHavePassed("/answeredOn", said.answeredOn());
        if (said.answeredOn().isBefore(contact.receivedOn())) {
            throw ProblemException.rule("/answeredOn", "Enter a day on or after the day it was received");
        }
        var answer = ContactAnswer.of(ids.next(), contact, said, key);
        answer.recordedBy(Person.of(current.get()), time.now());
        answers.persistAndFlush(answer);
        recorder.record(InspectionAccess.subject(inspection), "external-contact.answer", said, null);
    }

    private void mustHavePassed(String pointer, LocalDate day) {
        if (day.isAfter(time.today())) {
            throw ProblemException.rule(pointer, "Enter a day that is not in the future");
        }
    }
}
