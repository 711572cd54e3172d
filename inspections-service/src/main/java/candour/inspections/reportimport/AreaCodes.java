package candour.inspections.reportimport;

import candour.inspections.framework.Strand;
import candour.reader.JudgementArea;
import java.util.Map;

/** The reader's judgement areas as this service's frameworks code them: the strand goes before, where there are two. */
final class AreaCodes {

    private static final Map<candour.reader.Strand, Strand> STRANDS = Map.of(
            candour.reader.Strand.SAFEGUARDING, Strand.SAFEGUARDING,
            candour.reader.Strand.LOOKED_AFTER, Strand.LOOKED_AFTER,
            candour.reader.Strand.ALL, Strand.CHILDRENS_SERVICES);

    private AreaCodes() {}

    static String code(JudgementArea area, candour.reader.Strand strand) {
        return strand == candour.reader.Strand.ALL ? area.name() : strand.name() + "_" + area.name();
    }

    static Strand strand(JudgementArea area, candour.reader.Strand strand) {
        return area == JudgementArea.SAFEGUARDING_BOARD ? Strand.LSCB : STRANDS.get(strand);
    }
}
