package candour.reader.grades;

import candour.reader.Strand;
import candour.reader.page.Words;
import java.util.regex.Pattern;

/** The headings above each half of a 2009-13 table of judgements. */
enum StrandHeading {
    LOOKED_AFTER(
            "(?:services for )?(?:looked[- ]after children|children looked after)(?: and .*)?(?: services)?",
            Strand.LOOKED_AFTER,
            false),
    OF_LOOKED_AFTER(".*\\b(?:of|for) looked[- ]after children\\b.*", Strand.LOOKED_AFTER, true),
    SAFEGUARDING("(?:safeguarding(?: services)?(?: for .*)?|services for safeguarding.*)", Strand.SAFEGUARDING, false),
    OF_SAFEGUARDING(
            ".*\\b(?:of|for) safeguarding(?: services)?\\b.*|safeguarding outcomes.*", Strand.SAFEGUARDING, true);

    private final Pattern printed;
    private final Strand strand;
    private final boolean onlyInHeadings;

    StrandHeading(String printed, Strand strand, boolean onlyInHeadings) {
        this.printed = Pattern.compile(printed);
        this.strand = strand;
        this.onlyInHeadings = onlyInHeadings;
    }

    /** The strand that holds below this line, when {@code before} held above it; a heading is set in heavier type. */
    static Strand after(String text, Strand before, boolean heading) {
        if (text.length() > 100) return before;
        String key = Words.key(text);
        if (!key.contains("looked") && !key.contains("safeguarding")) return before;
        for (StrandHeading row : values()) {
            boolean counts = heading || !row.onlyInHeadings;
            if (counts && row.printed.matcher(key).matches()) return row.strand;
        }
        return before;
    }
}
