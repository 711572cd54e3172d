package candour.inspections.intervention;

import candour.inspections.dates.KnownDate;
import candour.timescales.MonthRange;
import candour.timescales.PartialDate.Precision;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How long an intervention has been in force on a day, and how far beyond its term. What is known to the month gives a range;
 * a term that is over is said, and ends nothing.
 *
 * @param overrun whether it certainly is in force beyond the term it states
 * @param inForceFor complete months; null while it is proposed
 * @param beyondTerm complete months; null unless it has overrun
 */
record Standing(boolean overrun, MonthRange inForceFor, MonthRange beyondTerm, String sentence) {

    static Standing of(Intervention one, LocalDate today) {
        return one.issuedOn()
                .map(issued -> since(one, issued, today))
                .orElseGet(() -> new Standing(false, null, null, "proposed, not in force"));
    }

    private static Standing since(Intervention one, KnownDate issued, LocalDate today) {
        var until = one.endedOn().orElseGet(() -> KnownDate.day(today));
        var inForce = issued.monthsTo(until);
        var beyond = beyond(one, until, today);
        var sentence = (one.state().isEnded() ? "was in force " : "in force ")
                + months(inForce)
                + known(issued)
                + term(one.terms(), beyond)
                + end(one);
        return new Standing(beyond.isPresent(), inForce, beyond.orElse(null), sentence);
    }

    private static Optional<MonthRange> beyond(Intervention one, KnownDate until, LocalDate today) {
        return one.nominalEnd()
                .filter(end -> end.isOver(one.endedOn().isPresent() ? until.earliest() : today))
                .map(end -> end.monthsTo(until));
    }

    private static String known(KnownDate issued) {
        return issued.precision() == Precision.DAY
                ? ""
                : " (start known to the %s)".formatted(issued.precision().name().toLowerCase(Locale.ROOT));
    }

    private static String term(Terms terms, Optional<MonthRange> beyond) {
        if (terms.nominalMonths() == null) {
            return ", no term stated";
        }
        var stated = "its stated %d-month term".formatted(terms.nominalMonths());
        return beyond.map(over -> ", %s beyond %s".formatted(months(over), stated))
                .orElse(", within " + stated);
    }

    private static String end(Intervention one) {
        if (!one.state().isEnded()) {
            return one.state() == InterventionState.UNDER_REVIEW ? ", under review, not lifted" : ", not lifted";
        }
        var ended = one.endedOn().orElseThrow();
        var preposition = ended.precision() == Precision.DAY ? " on " : " in ";
        return ", " + one.state().word() + preposition + ended.words();
    }

    private static String months(MonthRange range) {
        return range.most() == 0 ? "less than a month" : range.words().replace('-', '–');
    }
}
