package candour.inspections.publication;

import candour.inspections.change.WordDiff;
import candour.inspections.inspection.InspectionId;
import candour.inspections.report.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked of a report between its draft and its publication, what was decided, and what changed. Offices, no names. */
@Schema(name = "ChangeRegister")
public record ChangeRegister(
        InspectionId inspection,
        String authorityName,
        Instant issuedAt,
        Instant publishedAt,

        @Schema(description = "Parts that were asked about or that changed, in reading order")
        List<Entry> entries,

        List<JudgementLine> judgements,
        List<Contact> externalContacts) {

    /** One part of the report. */
    @Schema(name = "ChangeRegisterEntry")
    public record Entry(
            Part part,
            String label,
            boolean changed,
            String before,
            String after,
            List<WordDiff.Segment> segments,
            String beforeSha256,
            String afterSha256,
            List<Asked> asked,
            List<Made> changes) {}

    /** A representation and its answer. */
    @Schema(name = "ChangeRegisterRepresentation")
    public record Asked(
            String reference,
            String category,
            String recategorisedAs,
            String by,
            Instant submittedAt,
            boolean late,
            boolean withdrawn,
            String quoted,
            String whatIsWrong,
            String proposedWording,
            String outcome,
            String reasons,
            String evidenceConsidered,
            String decidedBy,
            Instant decidedAt) {}

    /** A change and its cause. */
    @Schema(name = "ChangeRegisterChange")
    public record Made(
            String cause,
            String causeMeaning,
            String reason,
            String evidence,
            String direction,
            String madeBy,
            String confirmedBy,
            Instant at) {}

    /** A judgement in the draft and in the final report; what an earlier inspection found is another matter. */
    @Schema(name = "ChangeRegisterJudgement")
    public record JudgementLine(
            String area, String label, String strand, String draftGrade, String finalGrade, boolean changed) {}

    /** Somebody from outside who spoke to the inspectorate about the content. */
    @Schema(name = "ChangeRegisterContact")
    public record Contact(LocalDate receivedOn, String from, String channel, String what, Part part) {}
}
