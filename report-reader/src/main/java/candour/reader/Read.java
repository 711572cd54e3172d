package candour.reader;

import java.util.Optional;
import java.util.function.Function;

/**
 * One value as read from a report, or the reason it could not be read; never a guess.
 *
 * @param value what was read, or null when absent: ask {@link #optional()}
 * @param reason why the value is absent, a whole sentence; empty when it is present
 * @param page the page it was read from, counted from 1; 0 when absent or not on a page
 * @param confidence 0 (absent) to 1 (printed where and how the layout prints it)
 */
public record Read<T>(T value, String reason, int page, double confidence) {
    public static <T> Read<T> of(T value, int page, double confidence) {
        return new Read<>(value, "", page, confidence);
    }

    public static <T> Read<T> unknown(String reason) {
        return new Read<>(null, reason, 0, 0);
    }

    public boolean known() {
        return value != null;
    }

    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }

    public <R> Read<R> map(Function<T, R> to) {
        return known() ? new Read<>(to.apply(value), reason, page, confidence) : unknown(reason);
    }
}
