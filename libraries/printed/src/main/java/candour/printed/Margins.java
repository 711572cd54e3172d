package candour.printed;

/** The running line, the foot and the number of each page: for the eye only, never read aloud in the middle of a sentence. */
final class Margins {

    private Margins() {}

    static void write(Paper paper, About about) {
        int pages = paper.leaves().size();
        int number = 0;
        for (var leaf : paper.leaves()) {
            number++;
            var counted = "Page %d of %d".formatted(number, pages);
            float wide = paper.face().width(counted, Style.RUNNING);
            leaf.ink().beginArtifact("Pagination");
            line(paper, leaf.ink(), about.running(), Sheet.TEXT_WIDTH, Sheet.HEADER);
            line(paper, leaf.ink(), about.foot(), Sheet.TEXT_WIDTH - wide - 12, Sheet.FOOTER);
            leaf.ink()
                    .text(new Line(counted, false), Style.RUNNING, Sheet.LEFT + Sheet.TEXT_WIDTH - wide, Sheet.FOOTER);
            leaf.ink().end();
        }
    }

    /** As much of the text as fits, with dots where there is more. */
    private static void line(Paper paper, Ink ink, String text, float width, float y) {
        var lines = Lines.of(PlainText.inOneLine(text), paper.face(), Style.RUNNING, width - 10);
        var first = lines.getFirst().text();
        ink.text(new Line(lines.size() > 1 ? first + "…" : first, false), Style.RUNNING, Sheet.LEFT, y);
    }
}
