package candour.cases.plan;

import candour.cases.facts.Child;
import candour.cases.facts.FactRows;
import candour.cases.facts.WholeChildPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the plans of a child that run, on the page about it. */
@ApplicationScoped
class PlansOfChild implements WholeChildPart {

    private static final String ROWS = """
            select p.kind, p.state, p.started_on, (select c.category from plan_category c
                where c.authority = p.authority and c.plan_id = p.id order by c.position desc limit 1) as category
            from plan p where p.authority = :authority and p.child = :child and p.ended_on is null
            order by p.started_on, p.id""";

    private final FactRows rows;

    PlansOfChild(FactRows rows) {
        this.rows = rows;
    }

    /** One plan that runs. */
    public record Line(String plan, String category, LocalDate startedOn) {}

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Optional<Shown> of(Child child, LocalDate today) {
        var found = rows.of(ROWS, child).stream()
                .map(row -> new Line(
                        PlanKind.valueOf(row.text("kind")).title(),
                        row.text("category").isEmpty() ? null : row.text("category"),
                        row.day("started_on")))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Shown(found));
    }

    /** The section. */
    public record Shown(List<Line> lines) {}
}
