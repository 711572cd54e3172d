package candour.reader;

/**
 * One thing the report says must improve.
 *
 * @param reference the printed cross-reference ("Outcome 2, national framework"), empty when none is printed
 * @param forBoard whether it is addressed to the safeguarding children board and not to the authority
 * @param page the page it starts on, counted from 1
 * @param confidence 0 to 1
 */
public record Improvement(
        String text, ImprovementKind kind, String reference, boolean forBoard, int page, double confidence) {}
