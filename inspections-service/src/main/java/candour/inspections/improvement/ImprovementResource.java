package candour.inspections.improvement;

import candour.conventions.Time;
import candour.inspections.authority.Authorities;
import candour.inspections.improvement.ImprovementView.MeasureLine;
import candour.inspections.improvement.ImprovementView.Share;
import candour.inspections.improvement.ImprovementView.WeaknessLine;
import candour.inspections.measure.Measure;
import candour.inspections.measure.Measures;
import candour.inspections.practice.PracticeAudits;
import candour.inspections.weakness.Weakness;
import candour.inspections.weakness.WeaknessState;
import candour.inspections.weakness.Weaknesses;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lays the targets of an authority beside its weaknesses, so that ticked boxes cannot be taken for change. */
@Path("/authorities/{onsCode}/improvement")
@Tag(name = "improvement")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Transactional
class ImprovementResource {

    private final Authorities authorities;
    private final Weaknesses weaknesses;
    private final Measures measures;
    private final PracticeAudits audits;
    private final Time time;

    ImprovementResource(
            Authorities authorities, Weaknesses weaknesses, Measures measures, PracticeAudits audits, Time time) {
        this.authorities = authorities;
        this.weaknesses = weaknesses;
        this.measures = measures;
        this.audits = audits;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "Targets met beside weaknesses put right",
            description =
                    "Also lists targets that answer no weakness, weaknesses that nothing measures, figures that hide teams, and what"
                            + " was seen when cases were read.")
    public ImprovementView show(@PathParam("onsCode") String authority) {
        var known = authorities.get(authority).onsCode();
        var found = weaknesses.of(known);
        var counted = measures.of(known);
        var lines = found.stream().map(one -> line(one, counted)).toList();
        var targets = counted.stream().filter(Measure::hasTarget).toList();
        return new ImprovementView(
                known,
                new Share(count(targets, one -> one.isMet().orElse(false)), targets.size()),
                count(targets, one -> one.isMet().isEmpty()),
                new Share(count(found, one -> one.state() == WeaknessState.CLOSED), found.size()),
                lines,
                lines.stream().filter(line -> line.measures() == 0).toList(),
                lines(counted, Measure::isOrphan),
                lines(counted, Measure::isCityWideOnly),
                audits.seen(known),
                time.now());
    }

    private static WeaknessLine line(Weakness one, List<Measure> counted) {
        var answering =
                counted.stream().filter(measure -> measure.answers(one.id())).toList();
        return new WeaknessLine(
                one.id(),
                one.reference(),
                one.title(),
                one.foundOn(),
                one.state(),
                one.state().words(),
                answering.size(),
                count(answering, measure -> measure.isMet().orElse(false)),
                one.recurrences());
    }

    private static List<MeasureLine> lines(List<Measure> counted, Predicate<Measure> which) {
        return counted.stream()
                .filter(which)
                .map(one -> new MeasureLine(one.id(), one.title()))
                .toList();
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
