package candour.quotations.find;

import candour.quotations.Code;
import candour.quotations.Location;
import candour.quotations.Reason;
import candour.quotations.Verdict;
import java.util.List;

/** What comes of one quotation. */
record Judged(Verdict verdict, List<Reason> reasons, List<Location> locations) {

    static Judged nowhere(Code code, String words) {
        return new Judged(Verdict.NOT_A_QUOTATION, List.of(Reason.of(code, words)), List.of());
    }

    boolean isBetterThan(Judged other) {
        return verdict.compareTo(other.verdict) < 0;
    }
}
