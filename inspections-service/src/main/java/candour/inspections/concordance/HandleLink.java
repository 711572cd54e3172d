package candour.inspections.concordance;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.access.Role;
import candour.inspections.finding.FindingRef;
import candour.inspections.finding.Findings;
import candour.inspections.scrutiny.ScrutinyReport;
import candour.ledger.Subject;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Links two findings, or takes a link back; each with its ledger entry. */
@ApplicationScoped
class HandleLink {

    static final Set<Role> LINKERS =
            Set.of(Role.SCRUTINY_MEMBER, Role.OFFICER, Role.INSPECTOR, Role.LEAD_INSPECTOR, Role.MODERATOR);

    private final FindingLinks links;
    private final Findings findings;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleLink(FindingLinks links, Findings findings, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.links = links;
        this.findings = findings;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The link this command makes, or made before when the request is a repeat. */
    FindingLink link(ScrutinyReport report, LinkFindings said, RequestKey key) {
        var before = links.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        Role.require(LINKERS, current.get(), report.authority());
        var ofScrutiny = FindingRef.of("scrutiny:" + said.finding());
        var ofInspection = FindingRef.inspection(said.inspection(), said.part());
        mustBeOf(report, said);
        if (links.areLinked(ofScrutiny, ofInspection)) {
            throw new ProblemException(Problems.ALREADY_THERE, "These two findings are linked already.");
        }
        var link = FindingLink.of(ids.next(), report, key);
        link.join(
                findings.get(ofScrutiny, report.authority()),
                findings.get(ofInspection, report.authority()),
                said.note());
        link.linkedBy(Person.of(current.get()), time.now());
        links.persistAndFlush(link);
        recorder.record(subject(link), "concordance.link", linked(link), said.note());
        return link;
    }

    private static Map<String, String> linked(FindingLink link) {
        return Map.of(
                "scrutiny", link.scrutiny().ref(),
                "scrutinySha256", link.scrutiny().sha256(),
                "inspection", link.inspection().ref(),
                "inspectionSha256", link.inspection().sha256());
    }

    private static void mustBeOf(ScrutinyReport report, LinkFindings said) {
        if (report.findings().stream().noneMatch(one -> one.id().equals(said.finding()))) {
            throw ProblemException.rule("/finding", "Choose a finding of this scrutiny report");
        }
    }

    void withdraw(FindingLink link, String reason) {
        Role.require(LINKERS, current.get(), link.authority());
        link.withdraw(new Withdrawal(Person.of(current.get()), time.now(), reason));
        recorder.record(subject(link), "concordance.withdrawal", Map.of(), reason);
    }

    private static Subject subject(FindingLink link) {
        return new Subject("finding-link", link.id().toString(), link.version());
    }
}
