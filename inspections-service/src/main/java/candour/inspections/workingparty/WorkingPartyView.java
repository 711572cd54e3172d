package candour.inspections.workingparty;

import candour.inspections.dates.KnownDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A working party: what was announced is for everybody, its papers once the cabinet has its report. */
@Schema(name = "WorkingParty")
record WorkingPartyView(
        UUID id,
        String authority,
        String name,
        String purpose,
        String announcedBy,
        KnownDate announcedOn,
        String reportsTo,

        @Schema(description = "The day or month it named; absent where it named none", nullable = true)
        KnownDate due,

        @Schema(description = "The report is owed or came late, and its day or month is over")
        boolean overdue,

        @Schema(nullable = true) LocalDate reportedOn,
        WorkingPartyState state,
        String stateTitle,
        String termsOfReference,
        List<MemberView> members,

        @Schema(description = "Absent for the public until the cabinet has the report", nullable = true)
        List<OutputView> outputs,

        List<JournalLine> journal,
        List<OpenStep> openSteps,

        @Schema(description = "Whether this caller may add an output now")
        boolean mayAddOutput) {

    /** All working parties of one authority. */
    @Schema(name = "WorkingParties")
    record All(List<WorkingPartyView> items) {}

    /** A member by office; the name only for the authority itself. */
    @Schema(name = "WorkingPartyMember")
    record MemberView(String name, String office, Expertise expertise, String expertiseTitle) {}

    /** Something it brought forth. */
    @Schema(name = "WorkingPartyOutput")
    record OutputView(
            UUID id,
            String title,
            String text,

            @Schema(description = "It addresses no published finding")
            boolean addressesNothing,

            List<AddressedView> addresses,
            LocalDate keyDecisionNoticeOn,

            @Schema(description = "The first day the key decision may be taken; absent where no such rule was in force")
            LocalDate earliestKeyDecisionOn) {}

    /** A finding it addresses, as it stood when the two were linked. */
    @Schema(name = "WorkingPartyAddressed")
    record AddressedView(String ref, String source, String text, String sha256) {}

    /** One step taken. */
    @Schema(name = "WorkingPartyJournalLine")
    record JournalLine(
            WorkingPartyStep step, String title, LocalDate on, Instant recordedAt, String office, String by) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "WorkingPartyOpenStep")
    record OpenStep(WorkingPartyStep step, String title, String meaning, String path) {}
}
