package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A published report that was sent in, and what was read from it. */
public record ReportImport(
        String id, String fileName, String sha256, Instant importedAt, String importedBy, Reading reading) {

    /** One value as read, or the reason why there is none. */
    public record Read<T>(T value, String reason, Integer page, double confidence) {}

    /** One grade as read, or the reason why there is none. */
    public record Judgement(
            String area, String strand, String label, String grade, String reason, Integer page, double confidence) {}

    /** One thing that must improve. */
    public record Improvement(String text, String kind, String reference, Integer page) {}

    /** A heading and how much stands under it. */
    public record Section(String heading, String area, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        }
    }

    /** A paragraph as read; its words are shown in the draft, not here. */
    public record Paragraph(int number, int page, double confidence) {}

    /** What was read. */
    public record Reading(
            Read<String> kind,
            Read<String> framework,
            Read<String> authorityName,
            Read<String> authority,
            Read<LocalDate> publishedOn,
            Read<LocalDate> fieldworkFrom,
            Read<LocalDate> fieldworkTo,
            Read<String> leadInspector,
            List<Judgement> judgements,
            List<Improvement> needsToImprove,
            List<Section> sections,
            List<String> problems) {

        public Reading {
            judgements = judgements == null ? List.of() : List.copyOf(judgements);
            needsToImprove = needsToImprove == null ? List.of() : List.copyOf(needsToImprove);
            sections = sections == null ? List.of() : List.copyOf(sections);
            problems = problems == null ? List.of() : List.copyOf(problems);
        }

        public long paragraphs() {
            return sections.stream()
                    .mapToLong(section -> section.paragraphs().size())
                    .sum();
        }
    }
}
