package candour.cases.chronology;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * One child that an event is about.
 *
 * @param place where the event stands in the child's chronology: kept here so that a page of it is one walk along an index
 */
@Embeddable
public record ChronologySubject(String authority, UUID child, String place) {}
