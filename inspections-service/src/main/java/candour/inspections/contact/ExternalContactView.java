package candour.inspections.contact;

import candour.inspections.access.PublicWords;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.PeopleInvolved;
import candour.inspections.report.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact: to the inspectorate with the people in it, to everybody after publication without them. */
@Schema(name = "ExternalContact")
record ExternalContactView(
        UUID id,
        List<Part> parts,
        ContactFrom kind,
        String kindTitle,
        String from,

        @Schema(description = "Who it was, to the inspectorate only")
        String person,

        Channel channel,
        String what,
        Asked direction,
        String directionTitle,
        LocalDate receivedOn,
        Instant recordedAt,

        @Schema(description = "The name, to the inspectorate only")
        String recordedBy,

        String recordedByOffice,
        String answer,
        LocalDate answeredOn,

        @Schema(description = "Whether this caller may record what they were told")
        boolean mayAnswer) {

    /** All contacts about one report. */
    @Schema(name = "ExternalContacts")
    record All(List<ExternalContactView> items) {}

    static ExternalContactView inFull(ExternalContact contact, Optional<ContactAnswer> told, boolean mayAnswer) {
        return of(contact, told, PublicWords.without(Stream.empty()), mayAnswer)
                .by(contact.person(), contact.recordedBy().name());
    }

    static ExternalContactView withoutPeople(
            Inspection inspection, ExternalContact contact, Optional<ContactAnswer> told) {
        return of(contact, told, wordsOf(inspection, contact, told), false);
    }

    /** The words of a contact without the people on record with it and with the inspection. */
    private static PublicWords wordsOf(Inspection inspection, ExternalContact contact, Optional<ContactAnswer> told) {
        var people = Stream.of(
                contact.person(),
                contact.recordedBy().name(),
                told.map(answer -> answer.recordedBy().name()).orElse(null));
        return PublicWords.without(Stream.concat(PeopleInvolved.in(inspection), people));
    }

    private static ExternalContactView of(
            ExternalContact contact, Optional<ContactAnswer> told, PublicWords words, boolean mayAnswer) {
        return new ExternalContactView(
                contact.id(),
                contact.parts(),
                contact.kind(),
                contact.kind().words(),
                words.of(contact.from()),
                null,
                contact.channel(),
                words.of(contact.what()),
                contact.direction(),
                contact.direction() == null ? null : contact.direction().words(),
                contact.receivedOn(),
                contact.recordedAt(),
                null,
                contact.recordedBy().office(),
                told.map(ContactAnswer::answer).map(words::of).orElse(null),
                told.map(ContactAnswer::answeredOn).orElse(null),
                mayAnswer);
    }

    private ExternalContactView by(String who, String recorder) {
        return new ExternalContactView(
                id,
                parts,
                kind,
                kindTitle,
                from,
                who,
                channel,
                what,
                direction,
                directionTitle,
                receivedOn,
                recordedAt,
                recorder,
                recordedByOffice,
                answer,
                answeredOn,
                mayAnswer);
    }
}
