package candour.inspections.task;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.inspection.LetterRule;
import candour.inspections.inspection.StepGuards;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of inspections that are open to the asker, and the clocks on their side that no step of theirs stops. */
@ApplicationScoped
class InspectionTasks implements TaskSource {

    private static final String STEPS = """
            select 'STEP' as kind, i.id as subject, i.id as inspection, o.step as what, clock.timescale, clock.regime,
                clock.due_on, coalesce(entered.at, uuid_extract_timestamp(i.id)) as since
            from asker cross join open_step o join inspection i on i.state = o.state
            left join lateral (select d.timescale, d.regime, d.due_on from inspection_deadline d
                where d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
                    and (d.timescale = any(o.own) or d.timescale = any(o.near))
                order by d.timescale = any(o.own) desc, d.due_on limit 1) clock on true
            left join lateral (select max(s.recorded_at) as at from inspection_step s
                where s.authority = i.authority and s.inspection_id = i.id
                    and s.step = any(string_to_array(:moving, ' '))) entered on true
            where %s and (not o.leads or asker.everybodys or i.lead_subject = asker.me) and i.kind = any(o.kinds)
                and (o.published is null or o.published = %s)
                and (o.step <> 'COMPLAINT_REOPENING' or exists (select 1 from complaint c
                    join complaint_change_allowed a on a.authority = c.authority and a.complaint_id = c.id
                    where c.authority = i.authority and c.inspection_id = i.id and c.state <> 'CLOSED'
                        and c.finding in ('UPHELD', 'PARTLY_UPHELD')))
                and (cardinality(o.running) = 0 or exists (select 1 from inspection_deadline d
                    where d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
                        and d.timescale = any(o.running)
                        and (d.timescale <> all(string_to_array(:rights, ' ')) or d.due_on >= asker.today)))
            """;

    private static final String DEADLINES = """
            select 'DEADLINE', i.id, i.id, d.timescale, d.timescale, d.regime, d.due_on,
                cast(d.started_on as timestamp) at time zone 'Europe/London'
            from asker cross join inspection i
            join inspection_deadline d on d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
            where %s and (asker.everybodys or %s or %s) and d.timescale = any(string_to_array(:side, ' '))
                and (d.timescale <> all(string_to_array(:rights, ' ')) or d.due_on >= asker.today)
                and not exists (select 1 from open_step o where o.state = i.state and d.timescale = any(o.own)
                    and (not o.leads or asker.everybodys or i.lead_subject = asker.me))
            """;

    private final StepGuards guards;
    private final ObjectMapper json;

    InspectionTasks(StepGuards guards, ObjectMapper json) {
        this.guards = guards;
        this.json = json;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.STEP, TaskKind.DEADLINE);
    }

    @Override
    public Optional<Select> waiting(Asker asker) {
        var authority = Boolean.toString(!asker.isInspectorate());
        var steps = STEPS.formatted(asker.isInvolved(), LetterRule.IS_PUBLISHED);
        var deadlines = DEADLINES.formatted(asker.isInvolved(), authority, Relation.TO_INSPECTION);
        return Optional.of(new Select(
                "(" + OPEN_STEP + steps + " union all " + deadlines + ")",
                Map.of(
                        "steps", write(OpenRow.of(asker)),
                        "moving",
                                names(Arrays.stream(InspectionStep.values())
                                        .filter(step -> !step.stays())
                                        .toList()),
                        "rights", names(OpenRow.RIGHTS),
                        "side", asker.clocks())));
    }

    private static final String OPEN_STEP = """
            with open_step as (select * from jsonb_to_recordset(cast(:steps as jsonb))
                as o(state text, step text, leads boolean, own text[], near text[], running text[], kinds text[], published boolean))
            """;

    @Override
    public Described describe(Waiting row, Inspection inspection, Asker asker) {
        var here = "/inspections/" + inspection.id();
        if (row.kind() == TaskKind.DEADLINE) {
            var clock = InspectionTimescale.valueOf(row.what());
            return new Described(clock.title(), "Due from the " + clock.onWhom(), null, here, List.of());
        }
        var step = InspectionStep.valueOf(row.what());
        return new Described(
                step.title(), step.meaning(), null, here + "/" + step.noun(), guards.unmet(step, inspection));
    }

    private static String names(java.util.Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private String write(List<OpenRow> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
