package candour.inspections.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A revision with its words: the manifest and the text under each digest it names. */
public record Document(int revision, Manifest manifest, Map<String, String> wordings) {

    public Document {
        wordings = Map.copyOf(wordings);
    }

    public String text(Manifest.Paragraph paragraph) {
        return wordings.get(paragraph.sha256());
    }

    /** Each part with what it says, in reading order; two revisions are the same exactly when these maps are. */
    public Map<Part, String> parts() {
        var parts = new LinkedHashMap<Part, String>();
        parts.put(Part.OUTLINE, outline());
        manifest.judgements().forEach(judgement -> parts.put(Part.judgement(judgement.area()), said(judgement)));
        manifest.improvements().forEach(item -> parts.put(Part.improvement(item.id()), said(item)));
        manifest.paragraphs().forEach(paragraph -> parts.put(Part.paragraph(paragraph.id()), text(paragraph)));
        return parts;
    }

    /** What the part says here, if it is here. */
    public Optional<String> part(Part part) {
        return Optional.ofNullable(parts().get(part));
    }

    /** The order of the paragraphs under their headings. */
    public List<String> order() {
        var order = new ArrayList<String>();
        manifest.sections().forEach(section -> section.paragraphs().forEach(one -> order.add(one.id())));
        return order;
    }

    private String outline() {
        return manifest.sections().stream()
                .map(Manifest.Section::heading)
                .collect(Collectors.joining("\n", manifest.title() + "\n", ""));
    }

    private static String said(Manifest.Judgement judgement) {
        if (!judgement.isSettled()) {
            return "open";
        }
        var grade = judgement.grade() == null ? "not judged" : judgement.grade();
        return judgement.reason() == null ? grade : grade + ": " + judgement.reason();
    }

    private static String said(Manifest.Improvement item) {
        var reference = item.reference() == null ? "" : " (" + item.reference() + ")";
        return item.kind() + ": " + item.text() + reference;
    }
}
