package candour.inspections.change;

import candour.inspections.report.Part;
import candour.inspections.report.Sha256;
import java.util.Optional;

/**
 * One part that does not say now what it said in the text its readers have: the issued draft, or what is published.
 *
 * @param before what that text said; null for a part that was added
 * @param after what the report says now; null for a part that was taken out
 * @param base the revision that text is
 * @param touchesJudgement whether a grade, or a sentence that states one, differs
 */
record Difference(Part part, String before, String after, boolean touchesJudgement, int base) {

    String beforeSha256() {
        return digest(before);
    }

    String afterSha256() {
        return digest(after);
    }

    /** Whether only letter case, space and punctuation differ. */
    boolean keepsWords() {
        return before != null && after != null && Wordings.sameWords(before, after);
    }

    /** The same difference as seen from a wording in between. */
    Difference since(String between) {
        return new Difference(part, between, after, touchesJudgement, base);
    }

    static String digest(String text) {
        return Optional.ofNullable(text).map(Sha256::of).orElse("");
    }
}
