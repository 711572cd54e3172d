package candour.inspections.task;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import candour.inspections.inspection.Inspections;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;

/** What waits for somebody, from all sources in one query, most urgent first; nothing of it is stored. */
@ApplicationScoped
class Tasks {

    private final List<TaskSource> sources;
    private final Map<TaskKind, TaskSource> byKind = new EnumMap<>(TaskKind.class);
    private final Inspections inspections;
    private final EntityManager entities;

    Tasks(@All List<TaskSource> sources, Inspections inspections, EntityManager entities) {
        this.sources = List.copyOf(sources);
        this.inspections = inspections;
        this.entities = entities;
        sources.forEach(source -> source.kinds().forEach(kind -> byKind.put(kind, source)));
    }

    /** One row more than the page holds. */
    List<Waiting> page(Asker asker, TaskFilter filter) {
        var selects = asker.hasWork()
                ? sources.stream()
                        .flatMap(source -> source.waiting(asker).stream())
                        .toList()
                : List.<TaskSource.Select>of();
        return selects.isEmpty() ? List.of() : rows(asker, filter, selects);
    }

    Described describe(Waiting row, Inspection inspection, Asker asker) {
        return byKind.get(row.kind()).describe(row, inspection, asker);
    }

    Map<InspectionId, Inspection> inspections(List<Waiting> rows) {
        var ids = rows.stream().map(row -> row.inspection().id()).distinct().toList();
        return inspections.list("id.id in ?1", ids).stream()
                .collect(Collectors.toMap(Inspection::id, Function.identity()));
    }

    private List<Waiting> rows(Asker asker, TaskFilter filter, List<TaskSource.Select> selects) {
        var parameters = new HashMap<>(asker.parameters());
        selects.forEach(select -> parameters.putAll(select.parameters()));
        var sql = new StringBuilder(Asker.ROW)
                .append("select ")
                .append(Waiting.COLUMNS)
                .append(selects.stream()
                        .map(TaskSource.Select::sql)
                        .collect(Collectors.joining("\nunion all\n", " from (", ") task(" + Waiting.COLUMNS + ")")));
        if (filter.after != null) {
            sql.append(TaskPlace.AFTER);
            parameters.putAll(TaskPlace.parameters(filter.after));
        }
        return query(sql.append(TaskPlace.ORDER).toString(), parameters)
                .setMaxResults(filter.rows())
                .getResultStream()
                .map(Waiting::of)
                .toList();
    }

    private NativeQuery<Object[]> query(String sql, Map<String, Object> parameters) {
        @SuppressWarnings("unchecked")
        NativeQuery<Object[]> query =
                entities.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        parameters.forEach(query::setParameter);
        return query.addScalar("kind", String.class)
                .addScalar("subject", UUID.class)
                .addScalar("inspection", UUID.class)
                .addScalar("what", String.class)
                .addScalar("timescale", String.class)
                .addScalar("regime", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("since", Instant.class);
    }
}
