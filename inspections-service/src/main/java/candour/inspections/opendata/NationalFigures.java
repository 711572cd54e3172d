package candour.inspections.opendata;

import candour.conventions.ProblemException;
import candour.inspections.archive.GradeStatus;
import candour.inspections.framework.Area;
import candour.inspections.framework.Framework;
import candour.inspections.opendata.NationalView.Choice;
import candour.inspections.opendata.NationalView.Count;
import candour.inspections.opendata.NationalView.Era;
import candour.inspections.opendata.NationalView.Group;
import candour.inspections.opendata.NationalView.Heading;
import candour.inspections.opendata.NationalView.LagOfGrade;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Counts the published facts of one area of one framework; each inspection counts once, under its own framework. */
@ApplicationScoped
class NationalFigures {

    private static final String UNKNOWN = "Not known";

    private static final String FACTS = """
            select coalesce(j.grade, j.status) as grade, r.region as region, cast(r.published_on as text) as published_on,
                cast(r.fieldwork_from as text) as fieldwork_from, cast(r.fieldwork_to as text) as fieldwork_to
            from published_fact r join published_judgement j on j.report_id = r.id
            where r.framework = :framework and j.area = :area
            """;

    private static final String CHOICES = """
            select r.framework as framework, j.area as area, count(*) as judgements
            from published_fact r join published_judgement j on j.report_id = r.id
            where r.framework is not null
            group by r.framework, j.area
            """;

    private final Session database;

    NationalFigures(Session database) {
        this.database = database;
    }

    /** The figures of an area of a framework; of the newest framework there are figures of where none is named. */
    NationalView of(String framework, String area) {
        var choices = choices();
        var asked = asked(framework, choices);
        var judged = judged(asked, area, choices);
        var facts = facts(asked, judged);
        var headings = headings(asked);
        return new NationalView(
                asked.name(),
                asked.title(),
                judged.code(),
                judged.label(),
                judged.strand().name(),
                new Era(asked.inForce().from(), asked.inForce().to()),
                headings,
                counts(headings, facts),
                groups(headings, facts, fact -> fact.text("region").orElse(UNKNOWN)),
                groups(
                        headings,
                        facts,
                        fact -> fact.text("published_on")
                                .map(day -> day.substring(0, 4))
                                .orElse(UNKNOWN)),
                lags(headings, facts),
                choices);
    }

    private static Framework asked(String framework, List<Choice> choices) {
        if (framework == null) {
            return choices.isEmpty()
                    ? Framework.ILACS_2023
                    : Framework.valueOf(choices.getFirst().framework());
        }
        return Framework.find(framework)
                .orElseThrow(() -> ProblemException.rule("/framework", "Choose a framework of the register"));
    }

    private static Area judged(Framework framework, String area, List<Choice> choices) {
        if (area != null) {
            return framework
                    .area(area)
                    .orElseThrow(() -> ProblemException.rule("/area", "Choose an area of this framework"));
        }
        return choices.stream()
                .filter(choice -> choice.framework().equals(framework.name()))
                .flatMap(choice -> framework.area(choice.area()).stream())
                .findFirst()
                .orElseGet(() -> framework.required().getFirst());
    }

    /** Newest framework first, its areas in the order of its grade table, an overall one before all others. */
    private List<Choice> choices() {
        Map<String, Map<String, Long>> found = new LinkedHashMap<>();
        database.createNativeQuery(CHOICES, Tuple.class)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(
                                row.get("framework", String.class), framework -> new LinkedHashMap<>())
                        .put(row.get("area", String.class), ((Number) row.get("judgements")).longValue()));
        var choices = new ArrayList<Choice>();
        for (var framework : List.of(Framework.values()).reversed()) {
            var areas = found.getOrDefault(framework.name(), Map.of());
            framework.areas().stream()
                    .sorted((one, other) -> one.kind().compareTo(other.kind()))
                    .filter(area -> areas.containsKey(area.code()))
                    .map(area -> choice(framework, area, areas.get(area.code())))
                    .forEach(choices::add);
        }
        return choices;
    }

    private static Choice choice(Framework framework, Area area, long judgements) {
        return new Choice(
                framework.name(),
                framework.title(),
                area.code(),
                area.label() + " (" + area.strand().words() + ")",
                judgements);
    }

    private List<Fact> facts(Framework framework, Area area) {
        return database.createNativeQuery(FACTS, Tuple.class)
                .setParameter("framework", framework.name())
                .setParameter("area", area.code())
                .getResultStream()
                .map(row -> new Fact(new FactRow(row)))
                .toList();
    }

    /** One judgement that is counted. */
    private record Fact(FactRow row) {

        String grade() {
            return text("grade").orElseThrow();
        }

        Optional<String> text(String column) {
            return row.value(column).map(Object::toString);
        }
    }

    private static List<Heading> headings(Framework framework) {
        var headings = new ArrayList<Heading>();
        framework.grades().forEach(grade -> headings.add(new Heading(grade.code(), grade.label())));
        headings.add(new Heading(GradeStatus.NOT_JUDGED.name(), "Not judged"));
        headings.add(new Heading(GradeStatus.NOT_READ.name(), "Could not be read"));
        return headings;
    }

    private static List<Count> counts(List<Heading> headings, List<Fact> facts) {
        var found = facts.stream().collect(Collectors.groupingBy(Fact::grade, Collectors.counting()));
        return headings.stream()
                .map(heading -> new Count(heading.code(), found.getOrDefault(heading.code(), 0L)))
                .toList();
    }

    private static List<Group> groups(List<Heading> headings, List<Fact> facts, Function<Fact, String> by) {
        var grouped = facts.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> new Group(group.getKey(), counts(headings, group.getValue())))
                .toList();
    }

    private static List<LagOfGrade> lags(List<Heading> headings, List<Fact> facts) {
        return headings.stream()
                .map(heading -> lag(heading.code(), facts))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LagOfGrade> lag(String grade, List<Fact> facts) {
        var days = facts.stream()
                .filter(fact -> fact.grade().equals(grade))
                .flatMap(fact -> fact.row().lag().workingDays().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LagOfGrade(
                grade, days.size(), days.getFirst(), days.get((days.size() - 1) / 2), days.getLast(), days));
    }
}
