package candour.inspections.publication;

import candour.inspections.change.Change;
import candour.inspections.change.Changes;
import candour.inspections.change.WordDiff;
import candour.inspections.complaint.ComplaintViews;
import candour.inspections.complaint.Complaints;
import candour.inspections.contact.PublicContacts;
import candour.inspections.framework.Framework;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.InspectionViews;
import candour.inspections.inspection.StepTaken;
import candour.inspections.report.Document;
import candour.inspections.report.Part;
import candour.inspections.report.ReportViews;
import candour.inspections.report.Reports;
import candour.inspections.report.Sha256;
import candour.inspections.representation.Representation;
import candour.inspections.representation.Representations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws up the change register of a published report from its revisions, representations, changes, contacts and complaints. */
@ApplicationScoped
public class ChangeRegisters {

    private final Reports reports;
    private final Representations representations;
    private final Changes changes;
    private final PublicContacts contacts;
    private final Complaints complaints;
    private final ComplaintViews complaintViews;
    private final InspectionViews views;
    private final Publications publications;

    ChangeRegisters(
            Reports reports,
            Representations representations,
            Changes changes,
            PublicContacts contacts,
            Complaints complaints,
            ComplaintViews complaintViews,
            InspectionViews views,
            Publications publications) {
        this.reports = reports;
        this.representations = representations;
        this.changes = changes;
        this.contacts = contacts;
        this.complaints = complaints;
        this.complaintViews = complaintViews;
        this.views = views;
        this.publications = publications;
    }

    /** What one register is drawn from. */
    record Sources(
            Inspection inspection,
            Document issued,
            Document published,
            List<Representation> asked,
            List<Change> changes) {}

    /** Of the first publication: what lies between the issued draft and it. */
    Sources sources(Inspection inspection) {
        var report = reports.get(inspection.id());
        int first = publications.get(inspection.id()).getFirst().revision();
        return new Sources(
                inspection,
                reports.issued(report),
                reports.document(report, first),
                representations.submitted(inspection.id()),
                since(inspection, report.issued().orElseThrow()));
    }

    /** Of each correction: what lies between the text published before and it. Oldest first. */
    List<Sources> corrections(Inspection inspection) {
        var report = reports.get(inspection.id());
        var all = publications.get(inspection.id());
        return IntStream.range(1, all.size())
                .mapToObj(place -> new Sources(
                        inspection,
                        reports.document(report, all.get(place - 1).revision()),
                        reports.document(report, all.get(place).revision()),
                        List.of(),
                        since(inspection, all.get(place - 1).revision())))
                .toList();
    }

    private List<Change> since(Inspection inspection, int base) {
        return changes.of(inspection.id()).stream()
                .filter(change -> change.baseRevision() == base)
                .toList();
    }

    private ChangeRegister.Correction correction(Sources sources) {
        var publication = publications.get(sources.inspection().id()).stream()
                .filter(one -> one.revision() == sources.published().revision())
                .findFirst()
                .orElseThrow();
        return new ChangeRegister.Correction(
                publication.revision(),
                publication.publishedAt(),
                publication.reason().orElse(null),
                publication.byOffice(),
                parts(sources).stream().map(part -> entry(sources, part)).toList());
    }

    /** The register of a published report. */
    public ChangeRegister of(Inspection inspection) {
        var sources = sources(inspection);
        var known = WithoutNames.of(sources);
        return new ChangeRegister(
                inspection.id(),
                views.authorityName(inspection),
                inspection.framework(),
                Framework.valueOf(inspection.framework()).title(),
                inspection.fieldworkFrom(),
                at(inspection, InspectionStep.DRAFT_ISSUE),
                at(inspection, InspectionStep.PUBLICATION),
                parts(sources).stream().map(part -> entry(sources, part)).toList(),
                JudgementLines.of(sources),
                corrections(inspection).stream().map(this::correction).toList(),
                contacts.of(inspection).stream()
                        .map(line -> RegisterLines.contact(line, part -> label(sources, part), known))
                        .toList(),
                complaints.of(inspection.id()).stream()
                        .map(one -> complaintViews.withoutPeople(inspection, one))
                        .map(view -> RegisterLines.complaint(view, views.authorityName(inspection)))
                        .toList());
    }

    /** The parts with something to tell, in the order of the draft, then those that were added. */
    static List<Part> parts(Sources sources) {
        var all = new LinkedHashSet<>(sources.issued().parts().keySet());
        all.addAll(sources.published().parts().keySet());
        return all.stream().filter(part -> isWorthTelling(sources, part)).toList();
    }

    private static boolean isWorthTelling(Sources sources, Part part) {
        return !sources.issued().part(part).equals(sources.published().part(part))
                || sources.asked().stream().anyMatch(one -> one.part().equals(part))
                || sources.changes().stream().anyMatch(one -> one.part().equals(part));
    }

    private ChangeRegister.Entry entry(Sources sources, Part part) {
        var known = WithoutNames.of(sources);
        var before = sources.issued().part(part).orElse(null);
        var after = sources.published().part(part).orElse(null);
        boolean changed = !Objects.equals(before, after);
        return new ChangeRegister.Entry(
                part,
                label(sources, part),
                changed,
                before,
                after,
                WordDiff.of(before, after),
                Optional.ofNullable(before).map(Sha256::of).orElse(null),
                Optional.ofNullable(after).map(Sha256::of).orElse(null),
                sources.asked().stream()
                        .filter(one -> one.part().equals(part))
                        .map(one -> RegisterLines.asked(one, views.authorityName(sources.inspection()), known))
                        .toList(),
                sources.changes().stream()
                        .filter(one -> one.part().equals(part) && one.isEffective())
                        .map(one -> RegisterLines.made(
                                one, one.follows().complaint().map(complaints::get), known))
                        .toList());
    }

    private static String label(Sources sources, Part part) {
        return ReportViews.label(sources.inspection(), manifest(sources, part), part);
    }

    static candour.inspections.report.Manifest manifest(Sources sources, Part part) {
        return sources.issued().part(part).isPresent()
                ? sources.issued().manifest()
                : sources.published().manifest();
    }

    private static Instant at(Inspection inspection, InspectionStep step) {
        return inspection.lastTaken(step).map(StepTaken::recordedAt).orElse(null);
    }
}
