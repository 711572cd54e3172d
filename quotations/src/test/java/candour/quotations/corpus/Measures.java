package candour.quotations.corpus;

import candour.quotations.Quotation;
import candour.quotations.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the finder says of each labelled quotation, counted.
 *
 * @param judged one for each entry, in the order of the corpus
 */
record Measures(List<Judged> judged) {

    /**
     * One entry and what was found at its place.
     *
     * @param said name of the verdict, or {@code NONE} where nothing was found or nothing counts as a quotation of the report
     */
    record Judged(LabelledQuotation entry, String said, boolean fair, String because) {

        boolean isRight() {
            return said.equals(entry.verdict().name());
        }
    }

    static Measures of(List<LabelledQuotation> corpus, Texts texts) {
        return new Measures(corpus.stream().map(entry -> judge(entry, texts)).toList());
    }

    private static Judged judge(LabelledQuotation entry, Texts texts) {
        var found = texts.finder(entry.report())
                .check(entry.statement(), texts.but(entry.report()))
                .quotations();
        return at(entry, found)
                .map(one -> new Judged(
                        entry,
                        counts(one) ? one.verdict().name() : "NONE",
                        !one.isUnfair(),
                        one.reasons().toString()))
                .orElseGet(() -> new Judged(entry, "NONE", true, "nothing found"));
    }

    private static boolean counts(Quotation one) {
        return one.verdict().isFair() || one.isUnfair();
    }

    /** What was found where the entry stands in its statement; the one that shares most of it. */
    private static Optional<Quotation> at(LabelledQuotation entry, List<Quotation> found) {
        int start = Math.max(0, entry.statement().indexOf(entry.quotation()));
        var place = new Span(
                start,
                Math.min(entry.statement().length(), start + entry.quotation().length()));
        return found.stream()
                .filter(one -> shared(one.span(), place) > 0)
                .max(Comparator.comparingInt(one -> shared(one.span(), place) * 2 - length(one.span())));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    Measures in(String set) {
        return new Measures(
                judged.stream().filter(one -> one.entry().set().equals(set)).toList());
    }

    /** Unfair quotations that pass as fair. */
    List<Judged> missed() {
        return judged.stream().filter(one -> !one.entry().fair() && one.fair()).toList();
    }

    /** Fair ones that are flagged. */
    List<Judged> flagged() {
        return judged.stream().filter(one -> one.entry().fair() && !one.fair()).toList();
    }

    long fair() {
        return judged.stream().filter(one -> one.entry().fair()).count();
    }

    double shareFlagged() {
        return (double) flagged().size() / fair();
    }

    double shareMissed() {
        return (double) missed().size() / (judged.size() - fair());
    }

    /** A table of precision and recall for each verdict, with the 95 % interval of each. */
    List<String> table() {
        var rows = new ArrayList<String>();
        rows.add("| verdict | labelled | found | precision | recall |");
        rows.add("|---|---|---|---|---|");
        Stream.of(LabelledQuotation.Verdict.values())
                .map(Enum::name)
                .map(this::row)
                .forEach(rows::add);
        return rows;
    }

    /** The shares that matter, as one line each. */
    List<String> shares() {
        return List.of(
                share("unfair that pass as fair", missed().size(), judged.size() - fair()),
                share("fair that are flagged", flagged().size(), fair()));
    }

    private static String share(String what, long part, long whole) {
        return String.format(
                Locale.UK,
                "%s: %d of %d (%.1f %%, 95 %% interval %s)",
                what,
                part,
                whole,
                100.0 * part / whole,
                Wilson.of(part, whole));
    }

    private String row(String verdict) {
        long labelled = judged.stream()
                .filter(one -> one.entry().verdict().name().equals(verdict))
                .count();
        long said = judged.stream().filter(one -> one.said().equals(verdict)).count();
        long right = judged.stream()
                .filter(one -> one.said().equals(verdict) && one.isRight())
                .count();
        return "| %s | %d | %d | %s | %s |"
                .formatted(verdict, labelled, said, share(right, said), share(right, labelled));
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.UK, "%.2f (%s)", (double) part / whole, Wilson.of(part, whole));
    }
}
