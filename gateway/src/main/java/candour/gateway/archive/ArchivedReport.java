package candour.gateway.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A published report as it now stands. */
public record ArchivedReport(
        ArchivedLine about, String lead, String sha256, int edition, List<Grade> judgements, List<Passage> passages) {

    private static final String PARAGRAPH = "PARAGRAPH";

    public ArchivedReport {
        judgements = List.copyOf(judgements);
        passages = List.copyOf(passages);
    }

    /** A paragraph, or one thing that needs to improve. */
    public record Passage(
            String part, String kind, String heading, String area, String number, Integer page, String text) {

        /** Its place on the page. */
        public String anchor() {
            return part.replace(':', '-');
        }
    }

    /** The judgements by strand, in the order of the report. */
    public Map<String, List<Grade>> strands() {
        return judgements.stream()
                .collect(Collectors.groupingBy(Grade::strand, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Passage> improvements() {
        return passages.stream().filter(one -> !PARAGRAPH.equals(one.kind())).toList();
    }

    /** The paragraphs under their headings; a heading that comes again begins a section of its own. */
    public List<Section> sections() {
        var sections = new java.util.ArrayList<Section>();
        for (var passage : passages) {
            if (!PARAGRAPH.equals(passage.kind())) {
                continue;
            }
            if (sections.isEmpty() || !sections.getLast().heading().equals(passage.heading())) {
                sections.add(new Section(passage.heading(), new java.util.ArrayList<>()));
            }
            sections.getLast().paragraphs().add(passage);
        }
        return sections;
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Passage> paragraphs) {}
}
