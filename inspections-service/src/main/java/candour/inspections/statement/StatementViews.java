package candour.inspections.statement;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.statement.StatementView.KeptCheckView;
import candour.inspections.statement.StatementView.OpenStep;
import candour.inspections.statement.StatementView.WordingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows statements; people's names only to those who work on the statement, offices to everybody. */
@ApplicationScoped
class StatementViews {

    private final CurrentActor current;
    private final CheckedTexts texts;

    StatementViews(CurrentActor current, CheckedTexts texts) {
        this.current = current;
        this.texts = texts;
    }

    StatementView of(PressStatement one) {
        return new StatementView(
                one.id(),
                one.reference(),
                one.authority(),
                one.report(),
                texts.titleOf(one.report()),
                one.body(),
                one.title(),
                one.address().orElse(null),
                one.state(),
                one.state().words(),
                one.issuedOn().orElse(null),
                one.isOfTheAuthority(),
                who(one, one.registeredBy()),
                one.registeredAt(),
                wordings(one),
                checks(one),
                openSteps(one));
    }

    StatementView.Summary summary(PressStatement one) {
        var check = newest(one);
        return new StatementView.Summary(
                one.id(),
                one.reference(),
                one.authority(),
                one.report(),
                one.body(),
                one.title(),
                one.state(),
                one.state().words(),
                one.issuedOn().orElse(null),
                check.map(found -> found.quotations().size()).orElse(0),
                check.map(StatementViews::notFair).orElse(0),
                check.map(found -> found.coverage().central().present()).orElse(null));
    }

    private static Optional<CheckView> newest(PressStatement one) {
        return one.checks().reversed().stream().map(KeptCheck::result).findFirst();
    }

    private static int notFair(CheckView check) {
        return (int) check.quotations().stream()
                .filter(CheckView.QuotationView::unfair)
                .count();
    }

    private static List<WordingView> wordings(PressStatement one) {
        var all = one.wordings();
        return IntStream.range(0, all.size())
                .mapToObj(number -> {
                    var wording = all.get(number);
                    return new WordingView(
                            number,
                            wording.text(),
                            wording.sha256(),
                            wording.why(),
                            wording.recordedAt(),
                            wording.recordedBy().office());
                })
                .toList();
    }

    private static List<KeptCheckView> checks(PressStatement one) {
        return one.checks().stream()
                .map(kept -> new KeptCheckView(kept.wording(), kept.result()))
                .toList();
    }

    private String who(PressStatement one, Person person) {
        var actor = current.get();
        boolean insider = Role.isInspectorate(actor) || StatementAccess.isOfItsBody(actor, one.authority());
        return insider ? person.name() : person.office();
    }

    private List<OpenStep> openSteps(PressStatement one) {
        Actor actor = current.get();
        if (!StatementAccess.isTheirs(one, actor)) {
            return List.of();
        }
        return Arrays.stream(StatementStep.values())
                .filter(step -> step.isOpenIn(one.state()) && step.isFor(actor))
                .map(step ->
                        new OpenStep(step, step.title(), step.meaning(), "/statements/" + one.id() + "/" + step.noun()))
                .toList();
    }
}
