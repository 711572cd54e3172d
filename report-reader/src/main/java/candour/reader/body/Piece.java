package candour.reader.body;

import candour.reader.flow.Joined;
import candour.reader.page.Line;

/**
 * A run of lines that belong together: a heading, a paragraph or part of one, a bullet.
 *
 * @param number the printed paragraph number, or 0
 * @param indent where its text starts, in points from the left
 * @param last its last line, to judge what may follow
 */
record Piece(PieceKind kind, String text, int number, float indent, Line first, Line last) {
    Piece with(Line line) {
        return new Piece(kind, Joined.two(text, line.text()), number, indent(line), first, line);
    }

    Piece as(PieceKind other, String words) {
        return new Piece(other, words, number, indent, first, last);
    }

    /** A paragraph's own indent shows on its second line; its first starts at the number or bullet. */
    private float indent(Line line) {
        boolean second = first == last && kind != PieceKind.TEXT && kind != PieceKind.HEADING;
        return second && line.x0() > first.x0() ? line.x0() : indent;
    }

    int page() {
        return first.page();
    }

    int lastPage() {
        return last.page();
    }
}
