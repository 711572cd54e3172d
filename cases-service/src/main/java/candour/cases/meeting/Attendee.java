package candour.cases.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Somebody who took part in a meeting, as it is kept with the meeting. */
@Embeddable
public record Attendee(
        String authority, @Enumerated(EnumType.STRING) Agency agency, String name, String role, String organisation) {

    /** Likewise as it is shown. */
    public TookPart shown() {
        return new TookPart(agency, name, role, organisation);
    }
}
