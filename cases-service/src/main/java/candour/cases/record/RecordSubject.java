package candour.cases.record;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One child that a record about a sibling group is about. */
@Embeddable
public record RecordSubject(String authority, UUID child) {}
