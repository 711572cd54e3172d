package candour.quotations;

import candour.quotations.cover.Covered;
import candour.quotations.find.Book;
import candour.quotations.find.Quotations;
import java.util.List;
import java.util.Objects;

/**
 * Checks statements about one report. Made once a report; may be kept and used by many threads at a time.
 */
public final class QuotationFinder {
    /** The longest statement that is checked, in UTF-16 characters. */
    public static final int LONGEST_STATEMENT = 20_000;

    private final Book book;
    private final Covered covered;

    private QuotationFinder(ReportText report) {
        this.book = new Book(report);
        this.covered = new Covered(report, book.passages());
    }

    public static QuotationFinder of(ReportText report) {
        return new QuotationFinder(Objects.requireNonNull(report));
    }

    /**
     * What a statement quotes from the report, and what of the report it leaves unsaid.
     *
     * @param statement plain text, as pasted
     * @param elsewhere the other published reports; asked only about words this report does not have
     * @throws IllegalArgumentException if the statement is longer than {@link #LONGEST_STATEMENT}
     */
    public StatementCheck check(String statement, Elsewhere elsewhere) {
        List<Quotation> quotations = quotations(statement, elsewhere);
        return new StatementCheck(quotations, covered.by(statement, quotations));
    }

    /** Only what a statement quotes from the report. */
    List<Quotation> quotations(String statement) {
        return quotations(statement, Elsewhere.NOWHERE);
    }

    ReportText report() {
        return book.report();
    }

    private List<Quotation> quotations(String statement, Elsewhere elsewhere) {
        Objects.requireNonNull(elsewhere);
        if (statement.length() > LONGEST_STATEMENT) {
            throw new IllegalArgumentException("A statement may have up to " + LONGEST_STATEMENT
                    + " characters; this one has " + statement.length() + ". Check it in parts.");
        }
        return Quotations.in(book, statement, elsewhere);
    }
}
