package candour.gateway.oversight;

import candour.gateway.inspections.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A working party of the cabinet.
 *
 * @param outputs null for the public until the cabinet has the report
 */
public record WorkingParty(
        String id,
        String name,
        String purpose,
        String announcedBy,
        String announcedOn,
        String reportsTo,
        String due,
        boolean overdue,
        LocalDate reportedOn,
        String state,
        String stateTitle,
        String termsOfReference,
        List<Member> members,
        List<Output> outputs,
        List<JournalLine> journal,
        List<OpenStep> openSteps,
        boolean mayAddOutput) {

    /** A member by office; the name is null for the public. */
    public record Member(String name, String office, String expertiseTitle) {}

    /** Something it brought forth. */
    public record Output(
            String title,
            String text,
            boolean addressesNothing,
            List<Addressed> addresses,
            LocalDate keyDecisionNoticeOn,
            LocalDate earliestKeyDecisionOn) {

        public Output {
            addresses = Step.listed(addresses);
        }
    }

    /** A finding it addresses, as it stood when the two were linked. */
    public record Addressed(String source, String text) {}

    /** One step taken. */
    public record JournalLine(String title, LocalDate on, Instant recordedAt, String office, String by) {}

    public WorkingParty {
        members = Step.listed(members);
        outputs = outputs == null ? null : List.copyOf(outputs);
        journal = Step.listed(journal);
        openSteps = Step.listed(openSteps);
    }

    public Optional<OpenStep> openStep(String noun) {
        return Step.of(openSteps, noun);
    }
}
