package candour.conventions;

import java.util.function.Supplier;

/**
 * How far into the database a piece of work reaches where no signed-in caller says it: a job that runs by the clock, an answer
 * to the public that counts over every authority. A request reaches its caller's own authority without asking.
 */
public final class Reach {

    /** Every authority's rows. */
    static final String EVERYWHERE = "*";

    /** No authority's rows. */
    static final String NOWHERE = "";

    private static final ScopedValue<String> GIVEN = ScopedValue.newInstance();

    private Reach() {}

    /** Does the work on one authority's rows; nothing may have been read before in the same transaction. */
    public static <T> T within(String onsCode, Supplier<T> work) {
        if (onsCode.equals(EVERYWHERE)) {
            throw new IllegalArgumentException("Not the code of an authority");
        }
        return ScopedValue.where(GIVEN, onsCode).call(work::get);
    }

    /** Does the work on the rows of every authority; nothing may have been read before in the same transaction. */
    public static <T> T everywhere(Supplier<T> work) {
        return ScopedValue.where(GIVEN, EVERYWHERE).call(work::get);
    }

    /** What was given, else what the caller of this request may reach. */
    static String or(Supplier<String> ofTheCaller) {
        return GIVEN.isBound() ? GIVEN.get() : ofTheCaller.get();
    }
}
