package candour.gateway.inspections;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One revision of a report; every piece of it has an address, its {@code part}. */
public record Report(
        int revision,
        String purpose,
        String hash,
        Instant recordedAt,
        String title,
        List<Judgement> judgements,
        List<Improvement> improvements,
        List<Section> sections) {

    /** A grade, or the reason why there is none. */
    public record Judgement(
            String part,
            String area,
            String strand,
            String label,
            String kind,
            String grade,
            String gradeLabel,
            String gradeDescriptor,
            Integer rank,
            String reason) {}

    /** One thing that needs to improve. */
    public record Improvement(String part, String kind, String text, String reference) {

        public String id() {
            return part.substring(part.indexOf(':') + 1);
        }
    }

    /** A heading and what stands under it. */
    public record Section(String heading, String area, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = paragraphs == null ? List.of() : List.copyOf(paragraphs);
        }
    }

    /** One paragraph; its author is told inside the inspectorate only. */
    public record Paragraph(
            String part,
            String id,
            String number,
            String text,
            String sha256,
            String author,
            boolean statesJudgement) {}

    public Report {
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
        improvements = improvements == null ? List.of() : List.copyOf(improvements);
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }

    public Optional<Paragraph> paragraph(String id) {
        return paragraphs().filter(paragraph -> paragraph.id().equals(id)).findFirst();
    }

    public Optional<Judgement> judgement(String area) {
        return judgements.stream()
                .filter(judgement -> judgement.area().equals(area))
                .findFirst();
    }

    public Optional<Improvement> improvement(String id) {
        return improvements.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
