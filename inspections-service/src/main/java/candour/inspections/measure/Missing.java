package candour.inspections.measure;

/** Why there is no value, in the codes of the published statistics; a missing value is never 0. */
public enum Missing {
    CONFIDENTIAL("c"),
    ROUNDS_TO_ZERO("low"),
    NOT_AVAILABLE("x"),
    NOT_APPLICABLE("z"),
    LOW_RELIABILITY("u");

    private final String symbol;

    Missing(String symbol) {
        this.symbol = symbol;
    }

    /** As the department prints it. */
    public String symbol() {
        return symbol;
    }
}
