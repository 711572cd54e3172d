package candour.inspections.reportimport;

import candour.reader.Read;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One value as read, or why there is none; never a guess.
 *
 * @param value null if it was not read: ask {@link #optional()}
 * @param reason a sentence, if there is no value
 * @param page counted from 1, or null if it is on no page
 * @param confidence 0 (not read) to 1 (printed where reports print it)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A value as read, or why there is none")
public record ReadValue<T>(T value, String reason, Integer page, double confidence) {

    static <T, R> ReadValue<R> of(Read<T> read, Function<T, R> to) {
        return read.known()
                ? new ReadValue<>(to.apply(read.value()), null, page(read), read.confidence())
                : unknown(read.reason());
    }

    static <T> ReadValue<T> of(Read<T> read) {
        return of(read, Function.identity());
    }

    static <T> ReadValue<T> unknown(String reason) {
        return new ReadValue<>(null, reason, null, 0);
    }

    static Integer page(Read<?> read) {
        return read.page() > 0 ? read.page() : null;
    }

    @JsonIgnore
    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }
}
