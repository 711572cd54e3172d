package candour.timescales;

import java.util.Arrays;

/** Which days are counted: written on every term, because the same number under two countings is two dates. */
public enum Counting {
    /** The day of the event is day 0; the last day is a day to act on. */
    AFTER_EVENT("after the event"),
    /** The day of the event is day 1, or the first working day from it where working days are counted. */
    BEGINNING_WITH("beginning with the event"),
    /** Neither the day of the event nor the day of the act is counted: a wait, not a limit. */
    CLEAR_DAYS("clear of both ends"),
    /** The nth working day following the event, wherever the event falls (Freedom of Information Act 2000, s.10(1)). */
    NTH_WORKING_DAY_FOLLOWING("on the nth working day following the event");

    private final String words;

    Counting(String words) {
        this.words = words;
    }

    /** As it reads after a length: "15 working days" + " after the event". */
    public String words() {
        return words;
    }

    static Counting ofWords(String words) {
        return Arrays.stream(values())
                .filter(counting -> counting.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a way of counting: \"" + words + "\""));
    }
}
