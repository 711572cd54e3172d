package candour.inspections.print;

import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionStep;
import candour.inspections.inspection.InspectionViews;
import candour.inspections.inspection.StepTaken;
import candour.inspections.publication.ChangeRegisters;
import candour.inspections.report.ReportView;
import candour.printed.About;
import candour.printed.Block;
import candour.printed.Document;
import candour.printed.Printer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints reports: the text and its grades, after publication with the change register, always with the hash to hold them to. */
@ApplicationScoped
class PrintedReports {

    private final InspectionViews views;
    private final ChangeRegisters registers;
    private final String address;

    PrintedReports(
            InspectionViews views,
            ChangeRegisters registers,
            @ConfigProperty(name = "candour.address") String address) {
        this.views = views;
        this.registers = registers;
        this.address = address;
    }

    byte[] pdf(Inspection inspection, ReportView report) {
        var authorityName = views.authorityName(inspection);
        var blocks = new ArrayList<>(ReportPages.of(inspection, report, authorityName));
        if (inspection.state().isPublished()) {
            blocks.addAll(RegisterPages.of(registers.of(inspection)));
        }
        blocks.addAll(proof(inspection, report));
        return Printer.print(new Document(about(inspection, report, authorityName), blocks));
    }

    private List<Block> proof(Inspection inspection, ReportView report) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, "Hold this copy against the record"));
        blocks.add(new Block.Paragraph("Revision %d, hash %s.".formatted(report.revision(), report.hash())));
        if (inspection.state().isPublished()) {
            blocks.add(new Block.Paragraph(
                    "The hash is of the published text. Anyone can check it, and everything this copy says was asked and"
                            + " decided, without trusting whoever gave them the copy:"));
            blocks.add(new Block.Address("Verify this report", verify(inspection)));
        }
        return blocks;
    }

    private About about(Inspection inspection, ReportView report, String authorityName) {
        boolean published = inspection.state().isPublished();
        var reference = inspection.reference();
        return new About(
                authorityName + ": inspection of services for children",
                published
                        ? "%s, published %s".formatted(reference, Wording.day(publishedAt(inspection)))
                        : "%s, draft of %s".formatted(reference, Wording.day(report.recordedAt())),
                "The inspectorate",
                "Report of inspection %s of %s".formatted(reference, authorityName),
                "sha256:" + report.hash(),
                published ? verify(inspection) : address + "/inspections/" + inspection.id(),
                (published ? "" : "Draft, not for publication. ") + authorityName + ", " + reference,
                "%s. Hash %s".formatted(reference, report.hash().substring(0, 16)),
                published ? publishedAt(inspection) : report.recordedAt());
    }

    private static Instant publishedAt(Inspection inspection) {
        return inspection
                .lastTaken(InspectionStep.PUBLICATION)
                .map(StepTaken::recordedAt)
                .orElseThrow();
    }

    private String verify(Inspection inspection) {
        return address + "/reports/" + inspection.id() + "/verify";
    }
}
