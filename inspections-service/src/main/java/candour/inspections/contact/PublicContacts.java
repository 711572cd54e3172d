package candour.inspections.contact;

import candour.inspections.inspection.Inspection;
import candour.inspections.report.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The contacts about a published report as everybody reads them: bodies and offices, no people. */
@ApplicationScoped
public class PublicContacts {

    private final ExternalContacts contacts;
    private final ContactAnswers answers;

    PublicContacts(ExternalContacts contacts, ContactAnswers answers) {
        this.contacts = contacts;
        this.answers = answers;
    }

    /** One of them. */
    public record Line(
            LocalDate receivedOn,
            String kind,
            String from,
            String channel,
            String what,
            String direction,
            List<Part> parts,
            String answer,
            LocalDate answeredOn) {}

    public List<Line> of(Inspection inspection) {
        return contacts.of(inspection.id()).stream()
                .map(contact -> ExternalContactView.withoutPeople(inspection, contact, answers.to(contact)))
                .map(view -> new Line(
                        view.receivedOn(),
                        view.kindTitle(),
                        view.from(),
                        view.channel().words(),
                        view.what(),
                        view.directionTitle(),
                        view.parts(),
                        view.answer(),
                        view.answeredOn()))
                .toList();
    }
}
