package candour.ledger;

import candour.ledger.pack.Exhibit;
import java.util.List;
import java.util.UUID;

/**
 * What a pack should hold. The entries of the exhibits are in it anyway. {@code since} are the sizes of checkpoints the
 * reader kept: the pack then proves that the record only grew since.
 */
public record Disclosure(String title, List<Exhibit> exhibits, List<UUID> furtherEntries, List<Long> since) {
    public Disclosure {
        exhibits = List.copyOf(exhibits);
        furtherEntries = List.copyOf(furtherEntries);
        since = List.copyOf(since);
    }

    public static Disclosure of(String title, List<Exhibit> exhibits) {
        return new Disclosure(title, exhibits, List.of(), List.of());
    }
}
