package candour.inspections.representation;

import candour.conventions.Problem;
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

/** Representations that wait: for the authority those it has not sent, for the inspectorate those without an answer. */
@ApplicationScoped
class RepresentationTasks implements TaskSource {

    private static final String TO_SEND = """
            select 'REPRESENTATION_TO_SEND', r.id, i.id, r.reference, d.timescale, d.regime, d.due_on,
                uuid_extract_timestamp(r.id)
            from asker cross join inspection i
            join representation r on r.authority = i.authority and r.inspection_id = i.id and r.state = 'DRAFT'
            left join inspection_deadline d on d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
                and d.timescale = 'COMMENTS_DUE'
            where %s and i.state = any(string_to_array(:sending, ' '))
            """;

    private static final String TO_DECIDE = """
            select 'REPRESENTATION_TO_DECIDE', r.id, i.id, r.reference, d.timescale, d.regime, d.due_on, r.submitted_at
            from asker cross join inspection i
            join representation r on r.authority = i.authority and r.inspection_id = i.id and r.state = 'SUBMITTED'
            left join inspection_deadline d on d.authority = i.authority and d.inspection_id = i.id and d.met_on is null
                and d.timescale = 'DETERMINATIONS_DUE'
            where %s and i.state = any(string_to_array(:deciding, ' '))
            """;

    private final Representations representations;
    private final MayDetermine mayDetermine;

    RepresentationTasks(Representations representations, MayDetermine mayDetermine) {
        this.representations = representations;
        this.mayDetermine = mayDetermine;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REPRESENTATION_TO_SEND, TaskKind.REPRESENTATION_TO_DECIDE);
    }

    @Override
    public Optional<Select> waiting(Asker asker) {
        return Optional.of(
                asker.isInspectorate()
                        ? new Select(
                                TO_DECIDE.formatted(Asker.THEIRS),
                                Map.of("deciding", states(InspectionAction.DETERMINE)))
                        : new Select(
                                TO_SEND.formatted(asker.isInvolved()),
                                Map.of("sending", states(InspectionAction.MAKE_REPRESENTATION))));
    }

    @Override
    public Described describe(Waiting row, Inspection inspection, Asker asker) {
        var one = representations.get(new RepresentationId(row.subject()));
        var here = "/representations/" + one.id();
        var about = one.effectiveCategory().words();
        return row.kind() == TaskKind.REPRESENTATION_TO_SEND
                ? new Described("Submit or withdraw " + one.reference(), about, one.part(), here, List.of())
                : new Described("Decide " + one.reference(), about, one.part(), here, inTheWay(inspection, one, asker));
    }

    private List<Problem.Error> inTheWay(Inspection inspection, Representation one, Asker asker) {
        return mayDetermine.mayDecide(inspection, one, asker.actor())
                ? List.of()
                : List.of(new Problem.Error("representation:" + one.id(), MayDetermine.FOR_ANOTHER_PERSON));
    }

    private static String states(InspectionAction action) {
        return action.in().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
