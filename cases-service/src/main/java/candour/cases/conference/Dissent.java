package candour.cases.conference;

import candour.cases.meeting.Agency;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who did not agree with a decision of a conference; kept with it for good. */
@Embeddable
record Dissent(
        String authority, @Enumerated(EnumType.STRING) Agency agency, String name, String reason) {}
