package candour.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a statement quotes when nobody says which report it is about. Words that stand in several reports are judged in the one
 * that holds most of the statement's.
 *
 * @param quotations in the order of the statement, each with its places in every report that has it word for word
 * @param holders the reports that hold any of it, the one with most of the words first
 */
public record Among(List<Quotation> quotations, List<Holder> holders) {
    private static final QuotationFinder NO_REPORT =
            QuotationFinder.of(new ReportText("", "", "Ofsted", List.of(), List.of()));

    public Among {
        quotations = List.copyOf(quotations);
        holders = List.copyOf(holders);
    }

    /**
     * A report and how much of the statement it holds.
     *
     * @param words how many of its words are quoted
     */
    public record Holder(String report, int quotations, int words) {}

    private record Reading(String report, List<Quotation> found) {
        static Reading of(QuotationFinder finder, String statement) {
            var found = finder.quotations(statement).stream()
                    .filter(one -> !one.locations().isEmpty())
                    .toList();
            return new Reading(finder.report().id(), found);
        }

        int words() {
            return found.stream().mapToInt(Among::words).sum();
        }
    }

    /** What these reports hold of a statement; as {@link QuotationFinder#check} where a statement is too long. */
    public static Among of(String statement, List<QuotationFinder> finders) {
        var readings = finders.stream()
                .map(finder -> Reading.of(finder, statement))
                .sorted(Comparator.comparingInt(Reading::words).reversed())
                .toList();
        var merged = new ArrayList<Quotation>();
        readings.forEach(reading -> reading.found().forEach(one -> merge(merged, one)));
        NO_REPORT.quotations(statement).stream()
                .filter(one -> merged.stream().noneMatch(other -> overlap(other, one)))
                .map(Among::inNoReport)
                .toList()
                .forEach(merged::add);
        merged.sort(Comparator.comparingInt(one -> one.span().start()));
        return new Among(merged, holders(readings, merged));
    }

    /** Word for word beats nearly so, and more words beat fewer; the same words in a further report are a further place. */
    private static void merge(List<Quotation> merged, Quotation one) {
        var others = merged.stream().filter(other -> overlap(other, one)).toList();
        if (others.size() == 1
                && others.getFirst().span().equals(one.span())
                && isExact(one)
                && isExact(others.getFirst())) {
            merged.set(merged.indexOf(others.getFirst()), withPlaces(others.getFirst(), one));
        } else if (others.stream().allMatch(other -> isBetter(one, other))) {
            merged.removeAll(others);
            merged.add(one);
        }
    }

    private static boolean isBetter(Quotation one, Quotation other) {
        return isExact(one) == isExact(other) ? words(one) > words(other) : isExact(one);
    }

    private static boolean isExact(Quotation one) {
        return one.verdict() != Verdict.ALTERED && one.verdict() != Verdict.SPLICED;
    }

    private static boolean overlap(Quotation one, Quotation other) {
        return one.span().overlaps(other.span());
    }

    private static int words(Quotation one) {
        return one.locations().getFirst().wordsQuoted();
    }

    private static Quotation withPlaces(Quotation one, Quotation more) {
        var places = new ArrayList<>(one.locations());
        places.addAll(more.locations());
        return new Quotation(one.span(), one.words(), one.marking(), one.verdict(), one.reasons(), places);
    }

    private static Quotation inNoReport(Quotation one) {
        var reasons = one.reasons().stream()
                .map(reason -> reason.code() == Code.NOT_FOUND
                        ? Reason.of(Code.NOT_FOUND, "No report published here was found that says these words.")
                        : reason)
                .toList();
        return new Quotation(one.span(), one.words(), one.marking(), one.verdict(), reasons, List.of());
    }

    private static List<Holder> holders(List<Reading> readings, List<Quotation> merged) {
        return readings.stream()
                .map(reading -> holder(reading.report(), merged))
                .filter(holder -> holder.quotations() > 0)
                .sorted(Comparator.comparingInt(Holder::words).reversed())
                .toList();
    }

    private static Holder holder(String report, List<Quotation> merged) {
        var here = merged.stream()
                .flatMap(one -> one.locations().stream()
                        .filter(place -> place.report().equals(report))
                        .limit(1))
                .toList();
        return new Holder(
                report,
                here.size(),
                here.stream().mapToInt(Location::wordsQuoted).sum());
    }
}
