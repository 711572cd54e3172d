package candour.reader.body;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while its pieces come in. */
final class Draft {
    final Piece first;
    private final List<String> parts = new ArrayList<>();
    private Piece last;

    Draft(Piece first) {
        this.first = first;
        this.last = first;
        parts.add(first.text());
    }

    /** Whether the piece belongs to this paragraph: a bullet it introduces, or more text under its number. */
    boolean takes(Piece piece) {
        return switch (piece.kind()) {
            case HEADING, NUMBERED -> false;
            case BULLET -> takesBullet(piece);
            case TEXT ->
                first.kind() == PieceKind.NUMBERED
                        && piece.indent() > first.first().x0() + 6;
        };
    }

    private boolean takesBullet(Piece bullet) {
        boolean deeper = bullet.first().x0() > first.first().x0() + 4;
        if (first.kind() == PieceKind.BULLET) return deeper;
        if (first.kind() == PieceKind.NUMBERED && deeper) return true;
        boolean introduced = parts.getFirst().endsWith(":");
        return introduced || last.kind() == PieceKind.BULLET;
    }

    void add(Piece piece) {
        parts.add((piece.kind() == PieceKind.BULLET ? "\u2022 " : "") + piece.text());
        last = piece;
    }

    String text() {
        return String.join("\n", parts);
    }

    int lastPage() {
        return last.lastPage();
    }

    static List<Draft> of(List<Piece> pieces) {
        var drafts = new ArrayList<Draft>();
        for (Piece piece : pieces) {
            if (!drafts.isEmpty() && drafts.getLast().takes(piece))
                drafts.getLast().add(piece);
            else drafts.add(new Draft(piece));
        }
        return drafts;
    }
}
