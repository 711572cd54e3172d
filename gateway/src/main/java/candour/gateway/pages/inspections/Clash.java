package candour.gateway.pages.inspections;

import candour.gateway.inspections.Segment;
import candour.gateway.inspections.WordDiff;
import java.util.List;
import java.util.Objects;

/**
 * One text that two people wrote at once, for showing both versions side by side.
 *
 * @param field the input that holds it
 * @param theirs what is on record now
 */
public record Clash(String field, String label, String mine, String theirs) {

    public boolean isReal() {
        return !Objects.equals(blank(mine), blank(theirs));
    }

    /** The words of theirs that are missing in mine are removed ones, those only in mine added ones. */
    public List<Segment> segments() {
        return WordDiff.between(theirs, mine);
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}
