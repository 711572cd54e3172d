package candour.quotations;

import java.util.List;

/** What a statement quotes from a report, in the order of the statement, and what of the report it leaves unsaid. */
public record StatementCheck(List<Quotation> quotations, Coverage coverage) {
    public StatementCheck {
        quotations = List.copyOf(quotations);
    }
}
