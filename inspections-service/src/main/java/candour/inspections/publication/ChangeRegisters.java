package candour.inspections.publication;

import candour.inspections.change.Change;
import candour.inspections.change.Changes;
import candour.inspections.change.WordDiff;
import candour.inspections.contact.ExternalContacts;
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

/** Draws up the change register of a published report from its revisions, representations, changes and contacts. */
@ApplicationScoped
public class ChangeRegisters {

    private final Reports reports;
    private final Representations representations;
    private final Changes changes;
    private final ExternalContacts contacts;
    private final InspectionViews views;

    ChangeRegisters(
            Reports reports,
            Representations representations,
            Changes changes,
            ExternalContacts contacts,
            InspectionViews views) {
        this.reports = reports;
        this.representations = representations;
        this.changes = changes;
        this.contacts = contacts;
        this.views = views;
    }

    /** What one register is drawn from. */
    record Sources(
            Inspection inspection,
            Document issued,
            Document published,
            List<Representation> asked,
            List<Change> changes) {}

    Sources sources(Inspection inspection) {
        var report = reports.get(inspection.id());
        return new Sources(
                inspection,
                reports.issued(report),
                reports.document(report, report.finalRevision().orElseThrow()),
                representations.submitted(inspection.id()),
                changes.of(inspection.id()));
    }

    /** The register of a published report. */
    public ChangeRegister of(Inspection inspection) {
        var sources = sources(inspection);
        return new ChangeRegister(
                inspection.id(),
                views.authorityName(inspection),
                at(inspection, InspectionStep.DRAFT_ISSUE),
                at(inspection, InspectionStep.PUBLICATION),
                parts(sources).stream().map(part -> entry(sources, part)).toList(),
                JudgementLines.of(sources),
                contacts.of(inspection.id()).stream()
                        .map(ChangeRegisters::contact)
                        .toList());
    }

    /** The parts with something to tell, in the order of the draft, then those that were added. */
    private static List<Part> parts(Sources sources) {
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
        var before = sources.issued().part(part).orElse(null);
        var after = sources.published().part(part).orElse(null);
        boolean changed = !Objects.equals(before, after);
        return new ChangeRegister.Entry(
                part,
                ReportViews.label(sources.inspection(), manifest(sources, part), part),
                changed,
                before,
                after,
                WordDiff.of(before, after),
                Optional.ofNullable(before).map(Sha256::of).orElse(null),
                Optional.ofNullable(after).map(Sha256::of).orElse(null),
                sources.asked().stream()
                        .filter(one -> one.part().equals(part))
                        .map(one -> RegisterLines.asked(one, views.authorityName(sources.inspection())))
                        .toList(),
                sources.changes().stream()
                        .filter(one -> one.part().equals(part) && one.isEffective())
                        .map(RegisterLines::made)
                        .toList());
    }

    private static candour.inspections.report.Manifest manifest(Sources sources, Part part) {
        return sources.issued().part(part).isPresent()
                ? sources.issued().manifest()
                : sources.published().manifest();
    }

    private static Instant at(Inspection inspection, InspectionStep step) {
        return inspection.lastTaken(step).map(StepTaken::recordedAt).orElse(null);
    }

    private static ChangeRegister.Contact contact(candour.inspections.contact.ExternalContact contact) {
        return new ChangeRegister.Contact(
                contact.receivedOn(),
                contact.from(),
                contact.channel().name(),
                contact.what(),
                contact.part().orElse(null));
    }
}
