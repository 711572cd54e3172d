package candour.inspections.scrutiny;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.Time;
import candour.inspections.access.Role;
import candour.inspections.office.OfficeRole.Side;
import candour.inspections.office.Offices;
import candour.inspections.office.RoleAssignment;
import candour.inspections.scrutiny.RecommendationView.JournalLine;
import candour.inspections.scrutiny.RecommendationView.OfOffice;
import candour.inspections.scrutiny.RecommendationView.OpenStep;
import candour.inspections.scrutiny.ScrutinyReportView.AuthorView;
import candour.inspections.scrutiny.ScrutinyReportView.Clock;
import candour.inspections.scrutiny.ScrutinyReportView.FindingView;
import candour.inspections.scrutiny.ScrutinyReportView.ResponseView;
import candour.timescales.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows scrutiny reports and their recommendations to the caller. */
@ApplicationScoped
class ScrutinyViews {

    private final Recommendations recommendations;
    private final ScrutinyReports reports;
    private final SignResponse signing;
    private final Offices offices;
    private final CurrentActor current;
    private final Time time;

    ScrutinyViews(
            Recommendations recommendations,
            ScrutinyReports reports,
            SignResponse signing,
            Offices offices,
            CurrentActor current,
            Time time) {
        this.recommendations = recommendations;
        this.reports = reports;
        this.signing = signing;
        this.offices = offices;
        this.current = current;
        this.time = time;
    }

    ScrutinyReportView of(ScrutinyReport report) {
        return new ScrutinyReportView(
                report.id(),
                report.authority(),
                report.title(),
                report.committee(),
                report.receivedOn(),
                report.noticeOn().orElse(null),
                report.documentSha256().orElse(null),
                report.authors().stream()
                        .map(author -> new AuthorView(author.name(), author.office()))
                        .toList(),
                findings(report),
                recommendations.of(report).stream().map(one -> of(one, report)).toList(),
                report.responseDeadline().map(this::clock).orElse(null),
                report.response().map(ScrutinyViews::response).orElse(null),
                signing.isOpenTo(current.get(), report));
    }

    private static List<FindingView> findings(ScrutinyReport report) {
        var findings = report.findings();
        return IntStream.range(0, findings.size())
                .mapToObj(i -> {
                    var one = findings.get(i);
                    return new FindingView(one.id(), i + 1, one.text(), one.sha256());
                })
                .toList();
    }

    private Clock clock(Deadline due) {
        var timescale = ScrutinyTimescale.SCRUTINY_RESPONSE;
        var rule = timescale.rules().in(due.regime()).orElseThrow().authority();
        return new Clock(
                timescale.title(),
                timescale.onWhom(),
                due.startedOn(),
                due.dueOn(),
                due.metOn(),
                due.isLate(time.today()) || due.metLate(),
                rule.force().name(),
                rule.source(),
                rule.verified(),
                due.calendar(),
                due.calendarVersion());
    }

    private static ResponseView response(SignedResponse signed) {
        return new ResponseView(
                signed.statement(), signed.signedBy().name(), signed.signedBy().office(), signed.signedAt());
    }

    RecommendationView of(Recommendation one) {
        return of(one, reports.get(one.report()));
    }

    private RecommendationView of(Recommendation one, ScrutinyReport report) {
        var standing = Standing.of(one, report, time.today());
        return new RecommendationView(
                one.id(),
                one.authority(),
                one.report(),
                one.number(),
                one.text(),
                one.addressee(),
                one.state(),
                standing,
                standing.words(),
                one.promised().orElse(null),
                standing == Standing.NO_RESPONSE || one.isOverdue(time.today()),
                journal(one, current.get()),
                openSteps(one, current.get()));
    }

    private static List<JournalLine> journal(Recommendation one, Actor actor) {
        boolean names = Role.isOf(actor, one.authority());
        return one.journal().stream()
                .map(taken -> new JournalLine(
                        taken.step(),
                        taken.step().title(),
                        taken.happenedOn(),
                        taken.recordedAt(),
                        taken.body(),
                        taken.by().office(),
                        names ? taken.by().name() : null,
                        taken.reason(),
                        taken.shortfall() == null ? null : taken.shortfall().words()))
                .toList();
    }

    private List<OpenStep> openSteps(Recommendation one, Actor actor) {
        return Arrays.stream(RecommendationStep.values())
                .filter(step -> step.isOnItsOwn() && step.from().contains(one.state()))
                .filter(step -> step.by().stream().anyMatch(role -> role.isHeldFor(actor, one.authority())))
                .filter(step -> !step.isOfScrutiny() || mayVerify(one, actor))
                .map(step -> new OpenStep(
                        step, step.title(), step.meaning(), "/recommendations/" + one.id() + "/" + step.noun()))
                .toList();
    }

    private boolean mayVerify(Recommendation one, Actor actor) {
        return one.claim().filter(claim -> claim.by().is(actor)).isEmpty()
                && offices.heldBy(actor, one.authority(), Side.SCRUTINY, time.today())
                        .isPresent();
    }

    /** What is overdue, by the executive office that owes it, in alphabetical order of the offices. */
    RecommendationView.Overdue overdue(String authority) {
        var byOffice = reports.of(authority).stream()
                .flatMap(report -> recommendations.of(report).stream().map(one -> of(one, report)))
                .filter(RecommendationView::overdue)
                .collect(Collectors.groupingBy(RecommendationView::addressee, TreeMap::new, Collectors.toList()));
        return new RecommendationView.Overdue(byOffice.entrySet().stream()
                .map(entry -> new OfOffice(entry.getKey(), holder(entry.getKey(), authority), entry.getValue()))
                .toList());
    }

    private String holder(String addressee, String authority) {
        return offices.holderOf(addressee, authority, time.today())
                .map(RoleAssignment::name)
                .orElse(null);
    }
}
