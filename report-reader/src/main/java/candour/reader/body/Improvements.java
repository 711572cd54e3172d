package candour.reader.body;

import candour.reader.Improvement;
import candour.reader.SectionRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The items of the lists of what must improve: numbered paragraphs, or bullets, or plain paragraphs, as the list has it. */
final class Improvements {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)\\s*\\(((?:outcome|enabler|principle|paragraph|recommendation)[^()]*(?:\\([^()]*\\)[^()]*)?)\\)[.;]?$");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?is).*(?::|take the following actions?.?|following (?:areas|actions)[^.]*\\.?|no areas? for .*)");

    private Improvements() {}

    static List<Improvement> in(List<Chapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.role() == SectionRole.NEEDS_TO_IMPROVE && chapter.kind() != null)
                .flatMap(Improvements::items)
                .toList();
    }

    private static Stream<Improvement> items(Chapter chapter) {
        List<Piece> pieces = chapter.pieces();
        long numbered = count(pieces, PieceKind.NUMBERED);
        long bullets = count(pieces, PieceKind.BULLET);
        PieceKind items = numbered > 1 || numbered == 1 && bullets == 0
                ? PieceKind.NUMBERED
                : bullets > 0 ? PieceKind.BULLET : PieceKind.TEXT;
        List<Piece> from = items == PieceKind.BULLET ? bulletsOnly(pieces) : pieces;
        return Draft.of(from).stream()
                .filter(draft -> draft.first.kind() == items)
                .filter(draft -> items == PieceKind.BULLET || !introduction(draft))
                .map(draft -> item(chapter, draft));
    }

    private static boolean introduction(Draft draft) {
        return INTRODUCTION.matcher(draft.text()).matches();
    }

    private static List<Piece> bulletsOnly(List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.kind() == PieceKind.BULLET).toList();
    }

    private static long count(List<Piece> pieces, PieceKind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).count();
    }

    private static Improvement item(Chapter chapter, Draft draft) {
        String text = draft.text();
        Matcher reference = REFERENCE.matcher(text);
        boolean found = reference.find();
        double confidence = draft.first.kind() == PieceKind.TEXT ? 0.7 : 0.95;
        return new Improvement(
                found ? text.substring(0, reference.start()) : text,
                chapter.kind(),
                found ? reference.group(1) : "",
                chapter.board(),
                draft.first.page(),
                confidence);
    }
}
