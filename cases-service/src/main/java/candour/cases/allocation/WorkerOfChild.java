package candour.cases.allocation;

import candour.cases.facts.Child;
import candour.cases.facts.FactRows;
import candour.cases.facts.WholeChildPart;
import candour.cases.record.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows whose case the child is, on the page about it. */
@ApplicationScoped
class WorkerOfChild implements WholeChildPart {

    private static final String ROWS = """
            select a.state, a.team, a.worker_name, a.cover_name, a.accepted_on
            from allocation a where a.authority = :authority and a.child = :child and a.state <> 'ENDED'
            order by a.id""";

    private final FactRows rows;

    WorkerOfChild(FactRows rows) {
        this.rows = rows;
    }

    /** The worker, or that there is none. */
    public record Line(String standing, String worker, String cover, String team, LocalDate since) {}

    @Override
    public String name() {
        return "worker";
    }

    @Override
    public Optional<Shown> of(Child child, LocalDate today) {
        var found = rows.of(ROWS, child).stream()
                .map(row -> new Line(
                        Step.words(AllocationState.valueOf(row.text("state"))),
                        empty(row.text("worker_name")),
                        empty(row.text("cover_name")),
                        empty(row.text("team")),
                        row.day("accepted_on")))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Shown(found));
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The section. */
    public record Shown(List<Line> lines) {}
}
