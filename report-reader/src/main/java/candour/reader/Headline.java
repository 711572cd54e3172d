package candour.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The six grades by which reports of different frameworks are compared, and how those of 2009-13 map to them. */
public enum Headline {
    OVERALL(JudgementArea.OVERALL_EFFECTIVENESS),
    LEADERSHIP(JudgementArea.LEADERSHIP),
    HELP_AND_PROTECTION(JudgementArea.HELP_AND_PROTECTION),
    IN_CARE(JudgementArea.IN_CARE),
    CARE_LEAVERS(JudgementArea.CARE_LEAVERS),
    ADOPTION(JudgementArea.ADOPTION);

    private final JudgementArea area;

    Headline(JudgementArea area) {
        this.area = area;
    }

    /** The judgement, or empty when the report has none of this kind. */
    public Optional<Read<Grade>> of(Reading reading) {
        boolean strands = reading.framework()
                .optional()
                .filter(Framework.SLAC_2009::equals)
                .isPresent();
        if (strands) return ofStrands(reading);
        return reading.judgement(area, Strand.ALL).map(Judgement::grade);
    }

    /**
     * Before 2013 each strand had an overall effectiveness: that of safeguarding stands for help and protection, that
     * of looked-after services for care. The report as a whole has one only when its strands agree.
     */
    private Optional<Read<Grade>> ofStrands(Reading reading) {
        return switch (this) {
            case IN_CARE -> effectiveness(reading, Strand.LOOKED_AFTER);
            case HELP_AND_PROTECTION ->
                Stream.of(
                                reading.judgement(area, Strand.SAFEGUARDING).map(Judgement::grade),
                                effectiveness(reading, Strand.SAFEGUARDING))
                        .flatMap(Optional::stream)
                        .findFirst();
            default -> shared(reading);
        };
    }

    private static Optional<Read<Grade>> effectiveness(Reading reading, Strand strand) {
        return reading.judgement(JudgementArea.OVERALL_EFFECTIVENESS, strand).map(Judgement::grade);
    }

    private Optional<Read<Grade>> shared(Reading reading) {
        List<Judgement> printed = reading.judgements().stream()
                .filter(judgement -> judgement.area() == area)
                .toList();
        if (printed.isEmpty()) return Optional.empty();
        boolean agree = printed.stream()
                        .map(judgement -> judgement.grade().optional())
                        .distinct()
                        .count()
                == 1;
        if (agree) return Optional.of(printed.getFirst().grade());
        return Optional.of(Read.unknown(
                "The report grades " + name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + " differently for safeguarding and for looked-after children, and not for both together."));
    }
}
