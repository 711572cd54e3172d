package candour.inspections.change;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAction;
import candour.inspections.task.Asker;
import candour.inspections.task.Described;
import candour.inspections.task.TaskKind;
import candour.inspections.task.TaskSource;
import candour.inspections.task.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes that wait for a second pair of eyes: never their maker's and, where a judgement is touched, never the lead's. */
@ApplicationScoped
class ChangeTasks implements TaskSource {

    private static final String TO_CONFIRM = """
            select 'CHANGE_TO_CONFIRM', c.id, i.id, c.part, d.timescale, d.regime, d.due_on, c.made_at
            from asker cross join inspection i
            join change c on c.authority = i.authority and c.inspection_id = i.id
                and c.needs_confirmation and c.confirmed_at is null
            left join inspection_deadline d on d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
                and d.timescale = 'FINAL_TARGET'
            where %s and i.state = any(string_to_array(:confirming, ' ')) and c.made_by_subject <> asker.me
                and not (c.touches_judgement and i.lead_subject = asker.me)
            """;

    private final Changes changes;

    ChangeTasks(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.CHANGE_TO_CONFIRM);
    }

    @Override
    public Optional<Select> waiting(Asker asker) {
        var states = InspectionAction.COVER_CHANGE.in().stream().map(Enum::name).collect(Collectors.joining(" "));
        return Optional.of(new Select(TO_CONFIRM.formatted(Asker.THEIRS), Map.of("confirming", states)))
                .filter(select -> asker.isInspectorate());
    }

    @Override
    public Described describe(Waiting row, Inspection inspection, Asker asker) {
        var change = changes.get(inspection.id(), new ChangeId(row.subject()));
        var path = "/inspections/" + inspection.id() + "/changes/" + change.id() + "/confirmation";
        return new Described("Confirm a change", change.cause().meaning(), change.part(), path, List.of());
    }
}
