package candour.inspections.contact;

import candour.inspections.report.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact as the inspectorate sees it. */
@Schema(name = "ExternalContact")
record ExternalContactView(
        UUID id,
        Part part,
        String from,
        Channel channel,
        String what,
        LocalDate receivedOn,
        Instant recordedAt,
        String recordedBy) {

    /** All contacts about one report. */
    @Schema(name = "ExternalContacts")
    record All(List<ExternalContactView> items) {}

    static ExternalContactView of(ExternalContact contact) {
        return new ExternalContactView(
                contact.id(),
                contact.part().orElse(null),
                contact.from(),
                contact.channel(),
                contact.what(),
                contact.receivedOn(),
                contact.recordedAt(),
                contact.recordedBy().name());
    }
}
