package candour.inspections.workingparty;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.scrutiny.ScrutinyTimescale;
import candour.inspections.workingparty.WorkingPartyView.AddressedView;
import candour.inspections.workingparty.WorkingPartyView.JournalLine;
import candour.inspections.workingparty.WorkingPartyView.MemberView;
import candour.inspections.workingparty.WorkingPartyView.OpenStep;
import candour.inspections.workingparty.WorkingPartyView.OutputView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows working parties to the caller: papers and names to the authority, papers to everybody once they are reported. */
@ApplicationScoped
class WorkingPartyViews {

    private final CurrentActor current;
    private final Time time;

    WorkingPartyViews(CurrentActor current, Time time) {
        this.current = current;
        this.time = time;
    }

    WorkingPartyView of(WorkingParty one) {
        var actor = current.get();
        boolean athome = Role.isOf(actor, one.authority());
        boolean may = may(actor, one);
        var said = one.announcement();
        return new WorkingPartyView(
                one.id(),
                one.authority(),
                said.name(),
                said.purpose(),
                said.announcedBy(),
                said.announcedOn(),
                said.reportsTo(),
                said.due(),
                one.isOverdue(time.today()),
                one.reportedOn().orElse(null),
                one.state(),
                one.state().words(),
                one.termsOfReference().orElse(null),
                members(one, athome),
                athome || one.state().hasReported() ? outputs(one) : null,
                journal(one, athome),
                may ? openSteps(one) : List.of(),
                may && one.state() != WorkingPartyState.ANNOUNCED && one.state() != WorkingPartyState.CLOSED);
    }

    private static boolean may(Actor actor, WorkingParty one) {
        return WorkingPartyStep.BY.stream().anyMatch(role -> role.isHeldFor(actor, one.authority()));
    }

    private static List<MemberView> members(WorkingParty one, boolean names) {
        return one.members().stream()
                .map(member -> new MemberView(
                        names ? member.name() : null,
                        member.office(),
                        member.expertise(),
                        member.expertise().words()))
                .toList();
    }

    private static List<OutputView> outputs(WorkingParty one) {
        return one.outputs().stream()
                .map(output -> output(output, one.addressedBy(output)))
                .toList();
    }

    private static OutputView output(Output output, List<Addressed> addressed) {
        return new OutputView(
                output.id(),
                output.title(),
                output.text(),
                addressed.isEmpty(),
                addressed.stream()
                        .map(it -> new AddressedView(it.ref(), it.source(), it.text(), it.sha256()))
                        .toList(),
                output.noticeOn(),
                Optional.ofNullable(output.noticeOn())
                        .flatMap(ScrutinyTimescale::earliestKeyDecision)
                        .orElse(null));
    }

    private static List<JournalLine> journal(WorkingParty one, boolean names) {
        return one.journal().stream()
                .map(taken -> new JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.happenedOn(),
                        taken.recordedAt(),
                        taken.by().office(),
                        names ? taken.by().name() : null))
                .toList();
    }

    private static List<OpenStep> openSteps(WorkingParty one) {
        return Arrays.stream(WorkingPartyStep.values())
                .filter(step -> step.from() == one.state())
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), "/working-parties/" + one.id() + "/" + step.noun()))
                .toList();
    }
}
