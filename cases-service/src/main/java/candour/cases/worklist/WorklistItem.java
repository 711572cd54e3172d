package candour.cases.worklist;

import candour.cases.person.PersonSummary;
import candour.cases.signal.Reason;
import candour.cases.signal.Tier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One child of the worklist: who, how soon, how long unseen, what is next due, and why. */
@Schema(description = "A child who needs attention, and every reason with its record and its evidence")
public record WorklistItem(
        PersonSummary child,
        String team,

        @Schema(description = "Where the child is listed; absent for a child who is on no list")
        Tier tier,

        @Schema(description = "Where the facts put it; another tier while a manager's override holds")
        Tier toldTier,

        @Schema(description = "The rule that puts it there") String rule,

        @Schema(description = "Absent for a child whom no professional has seen")
        Seen lastSeen,

        Due nextDue,
        List<Reason> reasons) {

    /** When a professional last saw the child. */
    @Schema(name = "LastSeen")
    public record Seen(LocalDate on, long daysSince, String by, Boolean alone) {}

    /** What is due first. */
    @Schema(name = "NextDue")
    public record Due(LocalDate on, String what, boolean overdue) {}

    static WorklistItem of(WorklistEntry entry, PersonSummary child, ReasonsText text, LocalDate today) {
        var listing = entry.listing();
        return new WorklistItem(
                child,
                listing.team().isEmpty() ? null : listing.team(),
                listing.listed() ? listing.place().tier() : null,
                listing.listed() ? listing.toldTier() : null,
                listing.rule().title(),
                seen(listing.seen(), today),
                due(listing.due(), today),
                text.read(listing.reasons()));
    }

    private static Seen seen(LastSeen seen, LocalDate today) {
        return seen == null
                ? null
                : new Seen(
                        seen.seenOn(), ChronoUnit.DAYS.between(seen.seenOn(), today), seen.seenBy(), seen.seenAlone());
    }

    private static Due due(NextDue due, LocalDate today) {
        return due == null
                ? null
                : new Due(due.dueOn(), due.dueWhat(), due.dueOn().isBefore(today));
    }
}
