package candour.cases.chronology;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One child that an event is about. */
@Embeddable
public record ChronologySubject(String authority, UUID child) {}
