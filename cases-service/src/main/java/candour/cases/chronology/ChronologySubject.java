package candour.cases.chronology;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One child that an event is about, and whether this one was seen at it. */
@Embeddable
public record ChronologySubject(
        String authority, UUID child, Boolean childSeen, Boolean childAlone, String childsWords) {

    static ChronologySubject of(String authority, UUID child, Told.Seen seen) {
        return new ChronologySubject(authority, child, seen.childSeen(), seen.childAlone(), seen.childsWords());
    }
}
