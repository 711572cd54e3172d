package candour.reader.grades;

import candour.reader.Framework;
import candour.reader.Read;
import candour.reader.ReportKind;
import candour.reader.Strand;
import java.util.List;

/** Which strand a grade belongs to, by the kind of report: only one kind has two. */
public enum Strands {
    ONE(Strand.ALL),
    LOOKED_AFTER(Strand.LOOKED_AFTER),
    SAFEGUARDING(Strand.SAFEGUARDING),
    BOTH(Strand.SAFEGUARDING, Strand.LOOKED_AFTER);

    private final List<Strand> strands;

    Strands(Strand... strands) {
        this.strands = List.of(strands);
    }

    /** The strands the report must judge. */
    List<Strand> all() {
        return strands;
    }

    Strand of(Strand underHeading) {
        return strands.size() > 1 ? underHeading : strands.getFirst();
    }

    /** The strands of a report. */
    public static Strands of(Read<Framework> framework, Read<ReportKind> kind) {
        if (!framework.known() || framework.value() != Framework.SLAC_2009 || !kind.known()) return ONE;
        return switch (kind.value()) {
            case LOOKED_AFTER_INSPECTION -> LOOKED_AFTER;
            case PROTECTION_INSPECTION -> SAFEGUARDING;
            case INSPECTION -> BOTH;
            default -> ONE;
        };
    }
}
