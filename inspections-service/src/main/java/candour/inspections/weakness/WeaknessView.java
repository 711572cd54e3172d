package candour.inspections.weakness;

import candour.conventions.Actor;
import candour.inspections.access.Role;
import candour.inspections.weakness.WeaknessGuard.Guard;
import candour.timescales.PartialDate.Precision;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A weakness with its journal; offices, not names, since everybody may read it. */
@Schema(name = "Weakness", description = "Something a report found wrong, and how far it is from being put right")
public record WeaknessView(
        WeaknessId id,
        String reference,
        String authority,
        String title,
        String finding,
        String source,

        @Schema(description = "yyyy-mm-dd, yyyy-mm or yyyy, as well as it is known")
        String foundOn,

        Precision foundPrecision,
        WeaknessState state,
        String stateTitle,
        List<JournalLine> journal,
        List<OpenStep> openSteps) {

    /** A step that was taken. */
    @Schema(name = "WeaknessJournalLine")
    public record JournalLine(WeaknessStep step, String title, String grounds, String office, Instant at) {}

    /** A step this caller may take now, and where to record it. */
    @Schema(name = "WeaknessOpenStep")
    public record OpenStep(WeaknessStep step, String title, String meaning, String path) {}

    /** All weaknesses found in an authority. */
    @Schema(name = "Weaknesses")
    public record All(List<WeaknessView> items) {}

    static WeaknessView of(Weakness one, Actor actor) {
        return new WeaknessView(
                one.id(),
                one.reference(),
                one.authority(),
                one.title(),
                one.finding(),
                one.source(),
                one.foundOn(),
                one.foundPrecision(),
                one.state(),
                one.state().words(),
                one.journal().stream().map(WeaknessView::line).toList(),
                openSteps(one, actor));
    }

    private static JournalLine line(StepTaken taken) {
        return new JournalLine(
                taken.step(),
                taken.step().title(),
                taken.grounds(),
                taken.takenBy().office(),
                taken.takenAt());
    }

    private static List<OpenStep> openSteps(Weakness one, Actor actor) {
        boolean concerns = !Role.isAuthority(actor) || actor.worksFor(one.authority());
        return Arrays.stream(WeaknessStep.values())
                .filter(step -> concerns && step.isOpenIn(one.state()) && step.isFor(actor))
                .filter(step -> !step.guards().contains(Guard.OTHER_BODY) || !one.isClaimedBy(Side.of(actor)))
                .map(step ->
                        new OpenStep(step, step.title(), step.meaning(), "/weaknesses/" + one.id() + "/" + step.noun()))
                .toList();
    }
}
