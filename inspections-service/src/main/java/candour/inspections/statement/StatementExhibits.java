package candour.inspections.statement;

import candour.inspections.inspection.Inspection;
import candour.inspections.publication.FurtherExhibits;
import candour.inspections.release.Matter;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Match;
import candour.ledger.pack.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts every issued wording of a statement about a report into the report's pack, tied to the entry that vouches for it. */
@ApplicationScoped
class StatementExhibits implements FurtherExhibits {

    private static final Set<String> ISSUED = Set.of("statement.issue", "statement.correction");

    private final Statements statements;
    private final Ledger ledger;

    StatementExhibits(Statements statements, Ledger ledger) {
        this.statements = statements;
        this.ledger = ledger;
    }

    @Override
    public Matter matter() {
        return Matter.STATEMENTS;
    }

    @Override
    public List<Exhibit> about(Inspection inspection) {
        return statements.publicAbout(inspection.id().id()).stream()
                .flatMap(this::exhibits)
                .toList();
    }

    private Stream<Exhibit> exhibits(PressStatement one) {
        var subject = StatementAccess.subject(one);
        return ledger.history(subject.kind(), subject.id()).stream()
                .filter(entry -> ISSUED.contains(entry.kind()))
                .map(entry -> exhibit(one, entry));
    }

    private static Exhibit exhibit(PressStatement one, Entry entry) {
        var sha256 = entry.payload().get("sha256").asText();
        var wording = one.wordings().stream()
                .filter(words -> words.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An issued wording is not kept: " + one.reference()));
        var title = "What " + one.body() + " said in statement " + one.reference();
        return new Exhibit(title, new Shown.Text(wording.text()), entry.id(), "/sha256", Match.SHA256);
    }
}
