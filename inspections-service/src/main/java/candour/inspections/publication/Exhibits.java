package candour.inspections.publication;

import candour.inspections.access.PublicWords;
import candour.inspections.change.Change;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.release.ReleasePolicy;
import candour.inspections.report.Document;
import candour.inspections.report.Part;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import candour.inspections.representation.Representation;
import candour.ledger.Entry;
import candour.ledger.Ledger;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Match;
import candour.ledger.pack.Shown;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a disclosure pack shows of a published report, each thing tied to the ledger entry that vouches for it. */
@ApplicationScoped
class Exhibits {

    private final Ledger ledger;
    private final Reports reports;
    private final ReleasePolicy policy;
    private final List<FurtherExhibits> further;

    Exhibits(Ledger ledger, Reports reports, ReleasePolicy policy, @All List<FurtherExhibits> further) {
        this.policy = policy;
        this.ledger = ledger;
        this.reports = reports;
        this.further = further;
    }

    List<Exhibit> of(ChangeRegisters.Sources sources, List<ChangeRegisters.Sources> corrections) {
        var exhibits = new ArrayList<Exhibit>();
        exhibits.addAll(
                text(sources, sources.published(), only(sources, PutTextOnRecord.PUBLISHED), "the published report"));
        exhibits.addAll(text(sources, sources.issued(), only(sources, PutTextOnRecord.ISSUED), "the draft as issued"));
        var known = WithoutNames.of(sources);
        sources.asked().forEach(one -> exhibits.addAll(asked(one, known)));
        sources.changes().forEach(one -> exhibits.addAll(made(one, known)));
        exhibits.addAll(corrected(sources, corrections));
        further.stream()
                .filter(other -> policy.isReleased(other.matter(), publishedOn(sources.inspection())))
                .forEach(other -> exhibits.addAll(other.about(sources.inspection())));
        return exhibits;
    }

    private static LocalDate publishedOn(Inspection inspection) {
        return inspection.lastTaken(InspectionStep.PUBLICATION).orElseThrow().happenedOn();
    }

    /** Each correction against its own entry: they were recorded in the order in which they were published. */
    private List<Exhibit> corrected(ChangeRegisters.Sources sources, List<ChangeRegisters.Sources> corrections) {
        var entries = entries(sources, PutTextOnRecord.CORRECTED);
        var exhibits = new ArrayList<Exhibit>();
        for (int place = 0; place < corrections.size(); place++) {
            var one = corrections.get(place);
            exhibits.addAll(text(one, one.published(), entries.get(place), "correction " + (place + 1)));
            var known = WithoutNames.of(one);
            one.changes().forEach(change -> exhibits.addAll(made(change, known)));
        }
        return exhibits;
    }

    private Entry only(ChangeRegisters.Sources sources, String kind) {
        return entries(sources, kind).getLast();
    }

    private List<Entry> entries(ChangeRegisters.Sources sources, String kind) {
        var subject = InspectionAccess.subject(sources.inspection());
        return ledger.history(subject.kind(), subject.id()).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    /** Every part of a text against its digest, by its place in the entry; a part too many or too few cannot hide. */
    private List<Exhibit> text(ChangeRegisters.Sources sources, Document document, Entry entry, String where) {
        var exhibits = new ArrayList<Exhibit>();
        exhibits.add(revision(sources, document, entry, where));
        int place = 0;
        for (var part : document.parts().entrySet()) {
            var title = label(sources, document, part.getKey()) + " of " + where;
            exhibits.add(new Exhibit(
                    title, new Shown.Text(part.getValue()), entry.id(), "/parts/" + place + "/sha256", Match.SHA256));
            place++;
        }
        return exhibits;
    }

    private Exhibit revision(ChangeRegisters.Sources sources, Document document, Entry entry, String where) {
        var report = reports.get(sources.inspection().id());
        var manifest = reports.revision(report, document.revision()).manifest();
        return new Exhibit(
                "The list of what " + where + " consists of",
                new Shown.Text(manifest),
                entry.id(),
                "/manifestSha256",
                Match.SHA256);
    }

    private List<Exhibit> asked(Representation one, PublicWords known) {
        var exhibits = new ArrayList<Exhibit>();
        released("representation", one.id().toString(), "representation.submission", known)
                .ifPresent(entry -> exhibits.add(equal(
                        "What representation " + one.reference() + " said was wrong",
                        one.words().whatIsWrong(),
                        entry,
                        "/words/whatIsWrong")));
        one.determination()
                .flatMap(decision ->
                        released("representation", one.id().toString(), "representation.determination", known))
                .ifPresent(entry -> exhibits.addAll(decided(one, entry)));
        return exhibits;
    }

    private static List<Exhibit> decided(Representation one, Entry entry) {
        var decision = one.determination().orElseThrow();
        return List.of(
                equal(
                        "How representation " + one.reference() + " was decided",
                        decision.outcome().name(),
                        entry,
                        "/outcome"),
                equal(
                        "Why representation " + one.reference() + " was decided so",
                        decision.reasons(),
                        entry,
                        "/reasons"));
    }

    private List<Exhibit> made(Change change, PublicWords known) {
        var what = "the change to " + change.part().address();
        return released("change", change.id().toString(), "change.cause", known)
                .map(entry -> List.of(
                        equal("The cause of " + what, change.cause().name(), entry, "/cause"),
                        equal("The reason for " + what, change.reason(), entry, "/reason")))
                .orElse(List.of());
    }

    private static Exhibit equal(String title, String shown, Entry entry, String pointer) {
        return new Exhibit(title, new Shown.Text(shown), entry.id(), pointer, Match.EQUAL);
    }

    /** How many entries stay here because they name somebody whom the record knows. */
    int leftOut(ChangeRegisters.Sources sources, List<ChangeRegisters.Sources> corrections) {
        return Stream.concat(Stream.of(sources), corrections.stream())
                .mapToInt(this::naming)
                .sum();
    }

    private int naming(ChangeRegisters.Sources sources) {
        var known = WithoutNames.of(sources);
        var asked = sources.asked().stream()
                .flatMap(one -> Stream.of("representation.submission", "representation.determination")
                        .flatMap(kind -> newest("representation", one.id().toString(), kind).stream()));
        var made = sources.changes().stream()
                .flatMap(one -> newest("change", one.id().toString(), "change.cause").stream());
        return (int) Stream.concat(asked, made)
                .filter(entry -> known.areIn(entry.content()))
                .count();
    }

    /** An entry is proven whole or not at all, so one that names somebody is not in the pack. */
    private Optional<Entry> released(String subjectKind, String subjectId, String kind, PublicWords known) {
        return newest(subjectKind, subjectId, kind).filter(entry -> !known.areIn(entry.content()));
    }

    private Optional<Entry> newest(String subjectKind, String subjectId, String kind) {
        return ledger.history(subjectKind, subjectId).stream()
                .filter(entry -> entry.kind().equals(kind))
                .reduce((earlier, later) -> later);
    }

    private static String label(ChangeRegisters.Sources sources, Document document, Part part) {
        return ReportViews.label(sources.inspection(), document.manifest(), part);
    }
}
