package candour.quotations;

/** The sentences of the report that praise or criticise, and how many of each the statement quotes. */
public record Balance(int strengthsInReport, int weaknessesInReport, int strengthsQuoted, int weaknessesQuoted) {}
