package candour.reader.body;

import candour.reader.flow.Flow;
import candour.reader.grades.TableLines;
import candour.reader.page.Line;
import java.util.ArrayList;
import java.util.List;

/** Cuts the flow of lines into pieces, by gaps, indents, type and markers. */
final class Pieces {
    private final Flow flow;
    private final TableLines tables;
    private final Numbering numbering = new Numbering();
    private final List<Piece> pieces = new ArrayList<>();
    private final float right;
    private Piece open;

    private Pieces(Flow flow, TableLines tables) {
        this.flow = flow;
        this.tables = tables;
        this.right = rightEdge(flow);
    }

    /** Where full lines end: nearly all body lines end before it. */
    private static float rightEdge(Flow flow) {
        double[] ends = flow.lines().stream()
                .filter(line -> Math.abs(line.size() - flow.size()) < 1)
                .mapToDouble(Line::x1)
                .sorted()
                .toArray();
        return ends.length == 0 ? flow.width() : (float) ends[ends.length * 97 / 100];
    }

    /** All pieces in reading order; the tables of judgements are left out and single rows of grades are headings. */
    static List<Piece> of(Flow flow, TableLines tables) {
        var pieces = new Pieces(flow, tables);
        for (int i = 0; i < flow.lines().size(); i++) pieces.take(i);
        pieces.close();
        return pieces.pieces;
    }

    private void take(int index) {
        Line line = flow.lines().get(index);
        if (tables.hidden().contains(index)) {
            hide(index, line);
            return;
        }
        Marker marker = Marker.of(line);
        boolean heading = heading(line, marker);
        if (!heading && marker.bullet()) {
            start(new Piece(PieceKind.BULLET, marker.rest(), 0, marker.x(), line, line));
        } else if (!heading && numbering.follows(marker, line, starts(line))) {
            start(new Piece(PieceKind.NUMBERED, marker.rest(), marker.number(), marker.x(), line, line));
        } else if (heading) {
            if (open != null && open.kind() == PieceKind.HEADING && wrapped(line)) open = open.with(line);
            else start(new Piece(PieceKind.HEADING, line.text(), 0, line.x0(), line, line));
        } else if (open == null || open.kind() == PieceKind.HEADING || starts(line)) {
            start(new Piece(PieceKind.TEXT, line.text(), 0, line.x0(), line, line));
        } else {
            open = open.with(line);
        }
    }

    private void hide(int index, Line line) {
        close();
        String heading = tables.headings().get(index);
        if (heading != null) pieces.add(new Piece(PieceKind.HEADING, heading, 0, line.x0(), line, line));
    }

    private void start(Piece piece) {
        close();
        open = piece;
    }

    private void close() {
        if (open != null) pieces.add(open);
        open = null;
    }

    /** Larger or bold throughout, short, and no sentence of a paragraph. */
    private boolean heading(Line line, Marker marker) {
        if (marker.bullet()) return false;
        boolean larger = line.size() > 1.08f * flow.size();
        boolean afterSentence = open != null && !open.last().bold() && ended(open.text());
        boolean inText = open != null && open.kind() != PieceKind.HEADING && !starts(line) && !afterSentence;
        if (!larger && (!line.bold() || inText)) return false;
        return line.text().length() <= 130 && line.text().chars().anyMatch(Character::isLetter);
    }

    /** Whether the line goes on with the heading above it: same type, close, and no room was left above. */
    private boolean wrapped(Line line) {
        Line above = open.last();
        if (above.page() != line.page() || Math.abs(above.size() - line.size()) > 0.6f) return false;
        if (line.y() - above.y() > 1.55f * line.size()) return false;
        boolean sameType = above.bold() == line.bold();
        return Character.isLowerCase(line.text().codePointAt(0)) || sameType && !fits(line, above);
    }

    /** Whether a line of body text begins a piece of its own after the open one. */
    private boolean starts(Line line) {
        if (open == null) return true;
        Line above = open.last();
        if (Math.abs(above.size() - line.size()) > 1.2f) return true;
        if (above.page() != line.page()) return acrossPages(line, above);
        float gap = line.y() - above.y();
        if (gap > 1.4f * flow.leading() || gap < 0) return true;
        return open.kind() == PieceKind.TEXT && ended(open.text()) && fits(line, above) && upper(line);
    }

    /** A sentence goes on over the page; a new paragraph starts when the old one ended with room left on its line. */
    private boolean acrossPages(Line line, Line above) {
        if (!ended(open.text())) return false;
        if (!upper(line)) return false;
        boolean sameIndent = Math.abs(line.x0() - open.indent()) < 4;
        if (open.kind() == PieceKind.NUMBERED) return !sameIndent && line.x0() < open.indent() - 4;
        return fits(line, above) || !sameIndent;
    }

    private static boolean ended(String text) {
        return text.isEmpty() || ".:;?!)\u2019'".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean upper(Line line) {
        return !Character.isLowerCase(line.text().codePointAt(0));
    }

    /** Whether the first word of a line would have found room on the line above. */
    private boolean fits(Line line, Line above) {
        int word = line.text().indexOf(' ') < 0
                ? line.text().length()
                : line.text().indexOf(' ');
        float perLetter = (line.x1() - line.x0()) / Math.max(1, line.text().length());
        return above.x1() + (word + 2) * perLetter < right;
    }
}
