package candour.inspections.representation;

import candour.conventions.ProblemException;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.Sha256;
import java.util.Optional;

/** The part of the issued draft that a representation is about: what it says, who wrote it, whether it states a grade. */
record Target(Part part, String text, String author, boolean statesJudgement) {

    static Target in(Document issued, Part part) {
        var text = issued.part(part)
                .orElseThrow(() -> ProblemException.rule("/part", "Choose a part of the draft as it was issued"));
        var paragraph = issued.manifest().paragraph(part);
        boolean states = part.isJudgement()
                || paragraph.map(Manifest.Paragraph::statesJudgement).orElse(false);
        return new Target(part, text, paragraph.map(Manifest.Paragraph::author).orElse(null), states);
    }

    String sha256() {
        return Sha256.of(text);
    }

    /** Refuses words put into the draft's mouth: what is quoted must stand there, byte for byte. */
    void mustContain(String quoted) {
        Optional.ofNullable(quoted)
                .filter(words -> !words.isBlank() && !text.contains(words))
                .ifPresent(words -> {
                    throw ProblemException.rule("/quoted", "These words do not stand in this part of the draft");
                });
    }

    boolean isWrittenBy(candour.conventions.Actor actor) {
        return actor.subject().equals(author);
    }
}
