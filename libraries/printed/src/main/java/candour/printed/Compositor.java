package candour.printed;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Sets the blocks of a document on its pages, and remembers where each heading stands. */
final class Compositor {

    private static final float INDENT = 28;
    private static final float LIST_INDENT = 14;

    /** Where a heading stands; level 0 is the title. */
    record Place(int level, String text, PDPage page, float y) {}

    private final Paper paper;
    private final Tag document;
    private final List<Place> headings = new ArrayList<>();

    Compositor(Paper paper, Tag document) {
        this.paper = paper;
        this.document = document;
    }

    List<Place> headings() {
        return headings;
    }

    void set(Document printed) {
        text(document.child("P"), printed.about().caption(), Style.CAPTION);
        heading(0, "H1", printed.about().title(), Style.TITLE);
        printed.blocks().forEach(this::set);
    }

    private void set(Block block) {
        switch (block) {
            case Block.Heading heading ->
                heading(heading.level(), "H" + (heading.level() + 1), heading.text(), Style.ofHeading(heading.level()));
            case Block.Paragraph paragraph -> text(document.child("P"), paragraph.text(), Style.BODY);
            case Block.Numbered numbered -> numbered(numbered);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Notice notice -> notice(notice);
            case Block.Address address -> new LinkSetter(paper).set(document.child("P"), address);
            case Block.Table table -> new TableSetter(paper, table).set(document);
            case Block.NewPage newPage -> turnUnlessFresh();
        }
    }

    private void turnUnlessFresh() {
        if (!paper.isFresh()) {
            paper.turn();
        }
    }

    /** A heading stands with at least three lines of what it heads. */
    private void heading(int level, String type, String text, Style style) {
        var lines = lines(text, style, 0);
        if (paper.room() < style.before() + lines.size() * style.leading() + 3 * Style.BODY.leading()) {
            turnUnlessFresh();
        }
        if (!paper.isFresh()) {
            paper.skip(style.before());
        }
        headings.add(new Place(level, PlainText.inOneLine(text), paper.leaf().page(), paper.y()));
        paper.flow(document.child(type), lines, style, Sheet.LEFT);
        paper.skip(style.after());
    }

    private void text(Tag tag, String text, Style style) {
        paper.flow(tag, lines(text, style, 0), style, Sheet.LEFT);
        paper.skip(style.after());
    }

    private void numbered(Block.Numbered numbered) {
        var tag = document.child("P");
        var lines = lines(numbered.text(), Style.BODY, INDENT);
        beside(tag, numbered.number(), lines.size());
        paper.flow(tag, lines, Style.BODY, Sheet.LEFT + INDENT);
        paper.skip(Style.BODY.after());
    }

    private void bullets(Block.Bullets bullets) {
        if (bullets.items().isEmpty()) {
            return;
        }
        var list = document.child("L").attribute("List", "ListNumbering", "Disc");
        for (var item : bullets.items()) {
            var tag = list.child("LI");
            var lines = lines(item, Style.BODY, LIST_INDENT);
            beside(tag.child("Lbl"), "•", lines.size());
            paper.flow(tag.child("LBody"), lines, Style.BODY, Sheet.LEFT + LIST_INDENT);
            paper.skip(Style.BODY.after() / 2);
        }
        paper.skip(Style.BODY.after() / 2);
    }

    /** A number or bullet beside the first line of what follows, on the page on which that will stand. */
    private void beside(Tag tag, String label, int lines) {
        if (paper.room() < Math.min(lines, 2) * Style.BODY.leading()) {
            turnUnlessFresh();
        }
        paper.begin(tag);
        var line = new Line(PlainText.inOneLine(label), true);
        paper.ink().text(line, Style.BODY, Sheet.LEFT, paper.y() - Style.BODY.ascent());
        paper.ink().end();
    }

    private void notice(Block.Notice notice) {
        var tag = document.child("Div");
        var title = lines(notice.title(), Style.STRONG, LIST_INDENT);
        var text = lines(notice.text(), Style.BODY, LIST_INDENT);
        float height = title.size() * Style.STRONG.leading() + text.size() * Style.BODY.leading();
        if (paper.room() < height) {
            turnUnlessFresh();
        }
        if (paper.room() >= height) {
            paper.ink().beginArtifact("Layout");
            paper.ink().bar(Sheet.LEFT, paper.y() - height - 2, 4, height + 2);
            paper.ink().end();
        }
        paper.flow(tag.child("P"), title, Style.STRONG, Sheet.LEFT + LIST_INDENT);
        paper.flow(tag.child("P"), text, Style.BODY, Sheet.LEFT + LIST_INDENT);
        paper.skip(Style.BODY.after() * 2);
    }

    private List<Line> lines(String text, Style style, float indent) {
        return Lines.of(text, paper.face(), style, Sheet.TEXT_WIDTH - indent);
    }
}
