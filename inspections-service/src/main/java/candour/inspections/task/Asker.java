package candour.inspections.task;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who asks what waits for them. As the row {@code asker} it stands beside every {@link TaskSource}'s select.
 *
 * @param everybodys also what another lead inspector answers for
 */
public record Asker(Actor actor, boolean everybodys, LocalDate today) {

    /** The row {@code asker} of the query. */
    public static final String ROW = """
            with asker as (select cast(:me as text) as me, cast(:authority as text) as authority,
                cast(:everybodys as boolean) as everybodys, cast(:leads as boolean) as leads,
                cast(:moderates as boolean) as moderates, cast(:today as date) as today)
            """;

    /** On inspections {@code i}: nobody else's work is waiting for a lead inspector, unless they ask for everybody's. */
    public static final String THEIRS = "(asker.everybodys or not asker.leads or i.lead_subject = asker.me)";

    public boolean isInspectorate() {
        return Role.isInspectorate(actor);
    }

    /** Whether any work can wait for them here; readers of what is published have none. */
    public boolean hasWork() {
        return isInspectorate() || Role.isAuthority(actor) && actor.authority() != null;
    }

    /** Who is meant where a timescale says on whom it is. */
    String side() {
        return isInspectorate() ? "inspectorate" : "authority";
    }

    /** The names of the clocks on the asker's side, a space between them. */
    public String clocks() {
        return OpenRow.on(side()).map(Enum::name).collect(Collectors.joining(" "));
    }

    /** On inspections {@code i}: those the asker has a part in, by the rule of {@code InspectionAccess}. */
    public String isInvolved() {
        return isInspectorate() ? "true" : "i.authority = asker.authority and i.state <> 'PLANNED'";
    }

    /** The parameters of {@link #ROW}. */
    public Map<String, Object> parameters() {
        return Map.of(
                "me",
                actor.subject(),
                "authority",
                actor.authority() == null ? "" : actor.authority(),
                "everybodys",
                everybodys,
                "leads",
                Role.LEAD_INSPECTOR.isHeldBy(actor),
                "moderates",
                Role.MODERATOR.isHeldBy(actor),
                "today",
                today);
    }
}
