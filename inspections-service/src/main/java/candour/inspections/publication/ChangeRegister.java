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

        @Schema(description = "Whose scale the grades are of")
        String framework,

        String frameworkTitle,
        LocalDate fieldworkFrom,
        Instant issuedAt,
        Instant publishedAt,

        @Schema(description = "Parts that were asked about or that changed, in reading order")
        List<Entry> entries,

        List<JudgementLine> judgements,

        @Schema(description = "What was corrected after publication, oldest first")
        List<Correction> corrections,

        List<Contact> externalContacts,
        List<Complaint> complaints) {

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

    /** A correction of the published text: which revision it is, why, and each part that it changed. */
    @Schema(name = "ChangeRegisterCorrection")
    public record Correction(int revision, Instant publishedAt, String why, String office, List<Entry> entries) {}

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

            @Schema(description = "The upheld complaint it follows")
            String complaint,

            String madeBy,
            String confirmedBy,
            Instant at) {}

    /** A judgement in the draft and in the final report; what an earlier inspection found is another matter. */
    @Schema(name = "ChangeRegisterJudgement")
    public record JudgementLine(
            String area, String label, String strand, String draftGrade, String finalGrade, boolean changed) {}

    /** Somebody from outside who spoke to the inspectorate about the content. */
    @Schema(name = "ChangeRegisterContact")
    public record Contact(
            LocalDate receivedOn,
            String kind,
            String from,
            String channel,
            String what,

            @Schema(description = "Which way the wording was asked to go, as the person who recorded it says")
            String direction,

            List<Labelled> parts,
            String answer,
            LocalDate answeredOn) {}

    /** A part of the report and how people call it. */
    @Schema(name = "ChangeRegisterPart")
    public record Labelled(Part part, String label) {}

    /** A formal complaint of the authority about the inspection: its grounds once it is decided, its outcome, its reasons. */
    @Schema(name = "ChangeRegisterComplaint")
    public record Complaint(
            String reference,
            String by,
            Instant madeAt,
            boolean late,
            String state,

            @Schema(description = "Where the authority could take it next")
            String nextStage,

            String about,
            String remedy,
            List<String> parts,
            String finding,
            String reasons,
            String follows,
            List<String> mayChange,
            String decidedBy,
            Instant decidedAt,

            @Schema(description = "The representation it was redirected from")
            String representation) {}
}
