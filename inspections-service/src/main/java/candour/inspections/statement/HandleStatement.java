package candour.inspections.statement;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Recorder;
import candour.conventions.RequestKey;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Registers, writes and steps statements, each with its ledger entry. What a check finds never refuses a step. */
@ApplicationScoped
class HandleStatement {

    private final Statements statements;
    private final CheckedTexts texts;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Uuid7 ids;
    private final Time time;

    HandleStatement(
            Statements statements, CheckedTexts texts, Recorder recorder, CurrentActor current, Uuid7 ids, Time time) {
        this.statements = statements;
        this.texts = texts;
        this.recorder = recorder;
        this.current = current;
        this.ids = ids;
        this.time = time;
    }

    /** The statement this command makes, or made before when the request is a repeat. */
    PressStatement register(RegisterStatement said, RequestKey key) {
        var before = statements.madeBy(key.key());
        if (before.isPresent()) {
            key.mustEqual(before.get().requestKey());
            return before.get();
        }
        var authority = texts.authorityOf(said.report());
        boolean byItself = StatementAccess.isOfItsBody(current.get(), authority);
        if (!byItself && said.issuedOn() == null) {
            throw ProblemException.rule(
                    "/issuedOn",
                    "Enter the day it was issued: only the authority itself keeps drafts of its statements");
        }
        var one = PressStatement.registered(new StatementId(ids.next()), reference(), said, key);
        one.registered(authority, byItself, wording(authority, said.text(), null), time.now());
        statements.persistAndFlush(one);
        recorder.record(StatementAccess.subject(one), "statement.register", said, null);
        if (said.issuedOn() != null) {
            check(one);
            issue(one, said.issuedOn());
        }
        return one;
    }

    void write(PressStatement one, NewWording words) {
        var wording = wording(one.authority(), words.text(), null);
        one.write(wording, current.get());
        recorder.record(StatementAccess.subject(one), "statement.writing", Map.of("sha256", wording.sha256()), null);
    }

    void check(PressStatement one) {
        var result = texts.check(one.report(), one.current().text());
        one.check(result, current.get());
        recorder.record(StatementAccess.subject(one), "statement.check", found(one, result), null);
    }

    void issue(PressStatement one, LocalDate on) {
        if (on.isAfter(time.today())) {
            throw ProblemException.rule("/on", "Enter a day that is not in the future");
        }
        one.issue(on, current.get());
        var issued = new LinkedHashMap<String, Object>(Map.of("on", on));
        issued.put("sha256", one.current().sha256());
        recorder.record(StatementAccess.subject(one), "statement.issue", issued, null);
    }

    void correct(PressStatement one, CorrectStatement words) {
        var wording = wording(one.authority(), words.text(), words.why());
        var result = texts.check(one.report(), wording.text());
        one.correct(wording, result, current.get());
        recorder.record(StatementAccess.subject(one), "statement.correction", found(one, result), words.why());
    }

    private Wording wording(String authority, String text, String why) {
        return Wording.of(authority, new Wording.Words(text, why), Person.of(current.get()), time.now());
    }

    /** What goes into the ledger of a check: enough that a later reader can make it again and compare. */
    private static Map<String, Object> found(PressStatement one, CheckView result) {
        var found = new LinkedHashMap<String, Object>();
        found.put("report", one.report());
        found.put("sha256", one.current().sha256());
        found.put("rules", result.rules());
        found.put(
                "verdicts",
                result.quotations().stream()
                        .map(CheckView.QuotationView::verdict)
                        .toList());
        found.put("centralFindingPresent", result.coverage().central().present());
        return found;
    }

    private String reference() {
        return "STA-%d-%04d".formatted(time.today().getYear(), statements.nextNumber());
    }
}
