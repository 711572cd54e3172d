package candour.inspections.timeline;

import candour.inspections.archive.PublishedJudgement;
import candour.inspections.archive.PublishedReport;
import candour.inspections.archive.PublishedReports;
import candour.inspections.authority.Authorities;
import candour.inspections.authority.Authority;
import candour.inspections.framework.AreaKind;
import candour.inspections.framework.Framework;
import candour.inspections.timeline.TimelineView.Basis;
import candour.inspections.timeline.TimelineView.Neighbour;
import candour.inspections.timeline.TimelineView.Neighbours;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The authorities to look at beside one: its statistical neighbours as the register lists them, nearest first; where it lists
 * none, those of its region, and called that. Neighbours are never made up, and their grades never put together.
 */
@ApplicationScoped
class NeighboursOf {

    private static final String REGISTER =
            "Statistical neighbours as listed in the register of authorities, nearest first;"
                    + " the edition of the model they come from was not recorded";
    private static final String REGION =
            "No statistical neighbours are known here; these are authorities of the same region";

    private final Authorities authorities;
    private final PublishedReports reports;

    NeighboursOf(Authorities authorities, PublishedReports reports) {
        this.authorities = authorities;
        this.reports = reports;
    }

    Neighbours of(Authority authority) {
        if (authority.isDemo()) {
            return new Neighbours(Basis.NONE, "A made-up authority has no neighbours", true, List.of());
        }
        var listed = authorities.coded(authority.neighbours());
        if (!listed.isEmpty()) {
            return new Neighbours(Basis.STATISTICAL, REGISTER, false, lines(listed));
        }
        var region = authorities.inRegion(authority.region()).stream()
                .filter(other -> !other.onsCode().equals(authority.onsCode()))
                .toList();
        return new Neighbours(Basis.SAME_REGION, REGION, true, lines(region));
    }

    private List<Neighbour> lines(List<Authority> others) {
        return others.stream().map(this::line).toList();
    }

    private Neighbour line(Authority other) {
        var newest = reports.of(other.onsCode()).reversed().stream()
                .filter(report -> !report.judgements().isEmpty())
                .findFirst();
        return new Neighbour(
                other.onsCode(),
                other.name(),
                newest.map(PublishedReport::id).orElse(null),
                newest.map(report -> report.dates().publishedOn()).orElse(null),
                newest.flatMap(PublishedReport::framework)
                        .flatMap(Framework::find)
                        .map(Framework::title)
                        .orElse(null),
                newest.map(NeighboursOf::central).orElse(List.of()).stream()
                        .map(judgement -> Timeline.line(judgement, null))
                        .toList());
    }

    /** The overall judgement of each strand; where the framework has none, all judgements. */
    private static List<PublishedJudgement> central(PublishedReport report) {
        var overall = report.judgements().stream()
                .filter(judgement -> judgement.kind() == AreaKind.OVERALL)
                .toList();
        return Optional.of(overall).filter(some -> !some.isEmpty()).orElseGet(report::judgements);
    }
}
