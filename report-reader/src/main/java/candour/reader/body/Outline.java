package candour.reader.body;

import candour.reader.JudgementArea;
import candour.reader.SectionRole;
import candour.reader.grades.HeadingGrade;
import candour.reader.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts pieces under their headings, and knows which part of the report each heading is in. */
final class Outline {
    private static final Pattern IMPRINT = Pattern.compile(
            "any complaints about (?:the|this) inspection.*|the office for standards in education, children's services and skills.*"
                    + "|. ?crown copyright.*|(?:this document may be|you may (?:re-?use|copy)|if you would like a copy of).*"
                    + "|(?:ofsted )?(?:piccadilly gate|royal exchange buildings|aviation house|alexandra house|clive house).*");
    private static final Pattern BOARD = Pattern.compile(
            "(?:section 2:? )?(?:the )?(?:effectiveness of )?(?:the )?(?:effectiveness )?(?:of )?(?:the )?local safeguarding children board.*"
                    + "|.*\\blscb\\b.*|inspection findings - the local safeguarding.*");
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:section \\d:? )?the local authority|information about th.*");

    private final List<Chapter> chapters = new ArrayList<>();
    private final boolean boardOnly;
    private Chapter open = new Chapter("", SectionRole.FINDINGS, null, null, false, 1, new ArrayList<>());

    private Outline(boolean boardOnly) {
        this.boardOnly = boardOnly;
    }

    static List<Chapter> of(List<Piece> pieces, boolean boardOnly) {
        var outline = new Outline(boardOnly);
        for (Piece piece : pieces) outline.take(piece);
        outline.chapters.add(outline.open);
        return List.copyOf(outline.chapters);
    }

    private void take(Piece piece) {
        String key = Words.key(piece.text());
        if (piece.kind() != PieceKind.NUMBERED && IMPRINT.matcher(key).matches()) {
            if (open.role() != SectionRole.IMPRINT) start(imprint(piece));
            open.pieces().add(piece);
        } else if (piece.kind() == PieceKind.HEADING) {
            start(chapter(piece, key));
        } else {
            open.pieces().add(piece);
        }
    }

    private void start(Chapter chapter) {
        chapters.add(open);
        open = chapter;
    }

    private static Chapter imprint(Piece piece) {
        return new Chapter("", SectionRole.IMPRINT, null, null, false, piece.page(), new ArrayList<>());
    }

    private Chapter chapter(Piece piece, String key) {
        Optional<HeadingRole> known = HeadingRole.of(piece.text());
        JudgementArea judged = HeadingGrade.labelled(piece.text()).orElse(null);
        boolean board = board(piece, key);
        SectionRole role = known.map(HeadingRole::role).orElse(SectionRole.FINDINGS);
        if (role == SectionRole.FINDINGS && piece.page() == 1 && chapters.isEmpty()) role = SectionRole.INFORMATION;
        JudgementArea area = judged != null ? judged : inherited(piece, key, board);
        return new Chapter(
                piece.text(),
                role,
                role == SectionRole.FINDINGS ? area : null,
                known.map(HeadingRole::kind).orElse(null),
                board,
                piece.page(),
                new ArrayList<>());
    }

    /** A subheading is about what the heading above it judges, but not over a part of the report or off the first page. */
    private JudgementArea inherited(Piece piece, String key, boolean board) {
        if (board) return JudgementArea.SAFEGUARDING_BOARD;
        boolean apart = key.isEmpty() || AUTHORITY.matcher(key).matches() || open.page() == 1 && piece.page() > 1;
        return apart || open.role() != SectionRole.FINDINGS || open.board() ? null : open.area();
    }

    private boolean board(Piece piece, String key) {
        if (boardOnly) return true;
        if (piece.page() == 1 || AUTHORITY.matcher(key).matches()) return false;
        return open.board() || BOARD.matcher(key).matches();
    }
}
