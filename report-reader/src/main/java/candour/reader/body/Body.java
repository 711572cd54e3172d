package candour.reader.body;

import candour.reader.Improvement;
import candour.reader.Paragraph;
import candour.reader.Section;
import candour.reader.flow.Flow;
import candour.reader.grades.TableLines;
import java.util.ArrayList;
import java.util.List;

/** The text of a report under its headings, and the list of what must improve. */
public record Body(List<Section> sections, List<Improvement> needsToImprove) {
    /** Reads the flow; {@code boardOnly} says that all of it is about a safeguarding children board. */
    public static Body of(Flow flow, TableLines tables, boolean boardOnly) {
        List<Chapter> chapters = Outline.of(Pieces.of(flow, tables), boardOnly);
        var sections = new ArrayList<Section>();
        int position = 1;
        for (Chapter chapter : chapters) {
            List<Draft> drafts = Draft.of(chapter.pieces());
            var paragraphs = new ArrayList<Paragraph>();
            for (Draft draft : drafts) paragraphs.add(paragraph(draft, position++));
            if (!paragraphs.isEmpty() || !chapter.heading().isEmpty()) sections.add(section(chapter, paragraphs));
        }
        return new Body(List.copyOf(sections), Improvements.in(chapters));
    }

    private static Section section(Chapter chapter, List<Paragraph> paragraphs) {
        return new Section(chapter.heading(), chapter.role(), chapter.area(), chapter.page(), paragraphs);
    }

    private static Paragraph paragraph(Draft draft, int position) {
        boolean numbered = draft.first.kind() == PieceKind.NUMBERED;
        int page = draft.first.page();
        double confidence = numbered ? 0.98 : page == draft.lastPage() ? 0.92 : 0.85;
        int number = numbered ? draft.first.number() : position;
        return new Paragraph(position, number, numbered, draft.text(), page, draft.lastPage(), confidence, List.of());
    }
}
