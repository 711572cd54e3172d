package candour.inspections.change;

import candour.inspections.framework.Framework;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Every part in which one text of a report differs from another, in reading order. */
final class Differences {

    private final Document issued;
    private final Document now;
    private final JudgingSentences sentences;

    Differences(Framework framework, Document issued, Document now) {
        this.issued = issued;
        this.now = now;
        this.sentences = new JudgingSentences(framework);
    }

    List<Difference> list() {
        var before = issued.parts();
        var after = now.parts();
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        var found = new ArrayList<Difference>();
        for (var part : all) {
            if (!Objects.equals(before.get(part), after.get(part))) {
                found.add(difference(part, before.get(part), after.get(part)));
            }
        }
        if (!isSameOrder() && found.stream().noneMatch(one -> one.part().equals(Part.OUTLINE))) {
            found.add(new Difference(Part.OUTLINE, order(issued), order(now), false, issued.revision()));
        }
        return found;
    }

    Optional<Difference> of(Part part) {
        return list().stream().filter(one -> one.part().equals(part)).findFirst();
    }

    Difference difference(Part part, String before, String after) {
        return new Difference(part, before, after, touchesJudgement(part, before, after), issued.revision());
    }

    private boolean touchesJudgement(Part part, String before, String after) {
        if (part.isJudgement()) {
            return true;
        }
        return part.isParagraph() && sentences.differ(before, after, isFlagged(part));
    }

    /** The mark counts in either text: taking it off does not take the protection off. */
    private boolean isFlagged(Part part) {
        return states(issued, part) || states(now, part);
    }

    private static boolean states(Document document, Part part) {
        return document.manifest()
                .paragraph(part)
                .map(Manifest.Paragraph::statesJudgement)
                .orElse(false);
    }

    private boolean isSameOrder() {
        var before = new ArrayList<>(issued.order());
        var after = new ArrayList<>(now.order());
        before.retainAll(now.order());
        after.retainAll(issued.order());
        return before.equals(after);
    }

    private static String order(Document document) {
        return String.join("\n", document.order());
    }
}
