package candour.quotations;

import java.util.List;

/**
 * Words a statement takes, or seems to take, from the report.
 *
 * @param span the words in the statement, without their marks
 * @param words the statement's own characters there
 * @param locations the places in the report, the one the verdict is about first; none when the words are nowhere
 */
public record Quotation(
        Span span, String words, Marking marking, Verdict verdict, List<Reason> reasons, List<Location> locations) {
    public Quotation {
        reasons = List.copyOf(reasons);
        locations = List.copyOf(locations);
    }

    /**
     * Whether this is a misquotation of the report. Words the statement gives to somebody else, a title, or one or two
     * words in marks are not in the report either, but nobody said that they were.
     */
    public boolean isUnfair() {
        return !verdict.isFair() && !has(Code.SAID_BY_ANOTHER) && !has(Code.NOT_GIVEN_TO_THE_REPORT);
    }

    public boolean has(Code code) {
        return reasons.stream().anyMatch(reason -> reason.code() == code);
    }
}
