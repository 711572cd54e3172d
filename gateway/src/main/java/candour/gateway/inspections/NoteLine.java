package candour.gateway.inspections;

import java.time.Instant;

/** One line of the list of notes. */
public record NoteLine(
        String id,
        String reference,
        String kindTitle,
        String source,
        Instant gatheredAt,
        String author,
        int versions,
        long batches,
        boolean unkept,
        long supports,
        long contradicts) {

    /** It bears on no finding yet. */
    public boolean isLoose() {
        return supports == 0 && contradicts == 0;
    }
}
