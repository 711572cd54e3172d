package candour.inspections.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * One check of one wording, kept as it came out that day: neither a corrected report nor better rules change it.
 *
 * @param wording position of the wording, 0 for the first
 * @param rules edition of the rules that checked it
 */
@Embeddable
record KeptCheck(
        String authority,
        int wording,
        String rules,
        Instant checkedAt,
        @Convert(converter = CheckJson.class) CheckView result) {

    static KeptCheck of(String authority, int wording, CheckView result) {
        return new KeptCheck(authority, wording, result.rules(), result.checkedAt(), result);
    }
}
