package candour.ledger.pack;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.UUID;

/**
 * Something shown, and where the record vouches for it: the JSON pointer leads from an entry's payload to the digest
 * or value recorded. The title is the words of whoever made the pack; nothing proves it.
 */
public record Exhibit(String title, Shown shown, UUID entryId, String pointer, Match match) {
    public Exhibit {
        Plain.requireTitle(title);
        JsonPointer.compile(pointer);
    }
}
