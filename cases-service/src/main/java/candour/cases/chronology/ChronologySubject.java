package candour.cases.chronology;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One child that an event is about, and whether this one was seen at it.
 *
 * @param place where the event stands in the child's chronology: kept here so that a page of it is one walk along an index
 */
@Embeddable
public record ChronologySubject(
        String authority, UUID child, String place, Boolean childSeen, Boolean childAlone, String childsWords) {

    static ChronologySubject of(String authority, UUID child, String place, Told.Seen seen) {
        return new ChronologySubject(authority, child, place, seen.childSeen(), seen.childAlone(), seen.childsWords());
    }

    Told.Seen seen() {
        return new Told.Seen(childSeen, childAlone, childsWords);
    }
}
