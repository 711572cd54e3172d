package candour.reader.body;

import candour.reader.ImprovementKind;
import candour.reader.JudgementArea;
import candour.reader.SectionRole;
import java.util.List;

/**
 * A heading and the pieces under it.
 *
 * @param area the area judged by this heading or by the one it stands under, or null
 * @param kind how what it lists must improve, or null when it lists nothing
 * @param board whether it is about the safeguarding children board
 */
record Chapter(
        String heading,
        SectionRole role,
        JudgementArea area,
        ImprovementKind kind,
        boolean board,
        int page,
        List<Piece> pieces) {}
