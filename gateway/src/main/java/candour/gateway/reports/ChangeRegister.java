package candour.gateway.reports;

import candour.gateway.inspections.PartLink;
import candour.gateway.inspections.Segment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was asked of a report between its draft and its publication, what was decided, and what changed. */
public record ChangeRegister(
        String authorityName,
        Instant issuedAt,
        Instant publishedAt,
        List<Entry> entries,
        List<JudgementLine> judgements,
        List<Correction> corrections,
        List<Contact> externalContacts,
        List<Complaint> complaints) {

    public ChangeRegister {
        entries = entries == null ? List.of() : List.copyOf(entries);
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        externalContacts = externalContacts == null ? List.of() : List.copyOf(externalContacts);
        complaints = complaints == null ? List.of() : List.copyOf(complaints);
    }

    /** A correction after publication: which revision it is, why, and each part it changed. */
    public record Correction(int revision, Instant publishedAt, String why, String office, List<Entry> entries) {
        public Correction {
            entries = entries == null ? List.of() : List.copyOf(entries);
        }
    }

    /** One part of the report that was asked about, or that changed; before is null for an added part, after for a removed one. */
    public record Entry(
            String part,
            String label,
            boolean changed,
            String before,
            String after,
            List<Segment> segments,
            String beforeSha256,
            String afterSha256,
            List<Asked> asked,
            List<Made> changes) {

        public Entry {
            segments = segments == null ? List.of() : List.copyOf(segments);
            asked = asked == null ? List.of() : List.copyOf(asked);
            changes = changes == null ? List.of() : List.copyOf(changes);
        }

        /** The part as an id on the page. */
        public String anchor() {
            return PartLink.anchor(part);
        }

        /** Whether the two digests say what {@code changed} says: an unchanged text has one digest. */
        public boolean isIdentical() {
            return !changed && beforeSha256 != null && beforeSha256.equals(afterSha256);
        }

        boolean isAskedAbout() {
            return !asked.isEmpty();
        }

        public boolean isRefused() {
            return !changed && isAskedAbout() && asked.stream().allMatch(Asked::isRejected);
        }
    }

    /** A representation and its answer, which may not be there yet; offices, no names. */
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
            Instant decidedAt) {

        boolean isRejected() {
            return "Rejected".equals(outcome);
        }
    }

    /** A change with its cause; the confirmer is null where no second person is needed. */
    public record Made(
            String cause,
            String causeMeaning,
            String reason,
            String evidence,
            String direction,
            String complaint,
            String madeBy,
            String confirmedBy,
            Instant at) {}

    /** A judgement's grade in the draft beside the one published. */
    public record JudgementLine(
            String area, String label, String strand, String draftGrade, String finalGrade, boolean changed) {}

    /** Somebody from outside who spoke to the inspectorate about the content; bodies, no people. */
    public record Contact(
            LocalDate receivedOn,
            String kind,
            String from,
            String channel,
            String what,
            String direction,
            List<Labelled> parts,
            String answer,
            LocalDate answeredOn) {

        public Contact {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /** A part of the report and how people call it. */
    public record Labelled(String part, String label) {}

    /** A formal complaint of the authority: its grounds are null until it is decided; offices, no names. */
    public record Complaint(
            String reference,
            String by,
            Instant madeAt,
            boolean late,
            String state,
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
            String representation) {

        public Complaint {
            parts = parts == null ? List.of() : List.copyOf(parts);
            mayChange = mayChange == null ? List.of() : List.copyOf(mayChange);
        }
    }

    public Optional<Entry> entry(String part) {
        return entries.stream().filter(entry -> entry.part().equals(part)).findFirst();
    }

    /** The judgement an entry is about, or null. */
    public JudgementLine judgementOf(Entry entry) {
        return judgements.stream()
                .filter(line -> entry.part().equals("judgement:" + line.area()))
                .findFirst()
                .orElse(null);
    }

    public int requests() {
        return entries.stream().mapToInt(entry -> entry.asked().size()).sum();
    }

    public int changedParts() {
        return count(Entry::changed);
    }

    public int askedParts() {
        return count(Entry::isAskedAbout);
    }

    public int askedAndUnchanged() {
        return count(entry -> entry.isAskedAbout() && !entry.changed());
    }

    public int changedGrades() {
        return (int) judgements.stream().filter(JudgementLine::changed).count();
    }

    private int count(Predicate<Entry> what) {
        return (int) entries.stream().filter(what).count();
    }
}
