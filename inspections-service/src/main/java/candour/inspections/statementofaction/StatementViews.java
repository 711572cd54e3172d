package candour.inspections.statementofaction;

import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.report.Manifest;
import candour.inspections.report.Reports;
import candour.inspections.statementofaction.StatementView.Area;
import candour.timescales.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lays the statements beside what the report says needs to improve. */
@ApplicationScoped
class StatementViews {

    private final StatementsOfAction statements;
    private final Reports reports;
    private final Time time;

    StatementViews(StatementsOfAction statements, Reports reports, Time time) {
        this.statements = statements;
        this.reports = reports;
        this.time = time;
    }

    StatementView of(Inspection inspection) {
        var areas = areas(inspection);
        var clock = inspection.statementClock();
        var all = statements.of(inspection.id());
        return new StatementView(
                clock.map(Deadline::dueOn).orElse(null),
                clock.map(Deadline::metOn).orElse(null),
                clock.filter(running -> running.metLate() || running.isLate(time.today()))
                        .isPresent(),
                all.stream().map(one -> statement(one, areas)).toList(),
                all.isEmpty() ? List.copyOf(areas.values()) : withoutItem(all.getLast(), areas));
    }

    private Map<String, Area> areas(Inspection inspection) {
        var areas = new LinkedHashMap<String, Area>();
        for (Manifest.Improvement one : reports.published(inspection).manifest().improvements()) {
            areas.put(one.id(), new Area(one.id(), one.kind(), one.text()));
        }
        return areas;
    }

    private static StatementView.Statement statement(StatementOfAction one, Map<String, Area> areas) {
        return new StatementView.Statement(
                one.id(),
                one.receivedOn(),
                one.recordedBy().office(),
                one.recordedAt(),
                one.items().stream().map(item -> item(item, areas)).toList());
    }

    private static StatementView.Item item(StatementItem item, Map<String, Area> areas) {
        return new StatementView.Item(
                item.action(),
                item.owner(),
                item.dueOn(),
                item.improvementIds().stream()
                        .map(areas::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<Area> withoutItem(StatementOfAction newest, Map<String, Area> areas) {
        var answered = newest.items().stream()
                .flatMap(item -> item.improvementIds().stream())
                .collect(Collectors.toSet());
        return areas.values().stream()
                .filter(area -> !answered.contains(area.id()))
                .toList();
    }
}
