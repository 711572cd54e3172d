package candour.cases.referral;

import candour.cases.person.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** That the referred child with this number, counted from 1, is one who is known. */
@Embeddable
public record Match(
        String authority,
        int subject,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "child"))
        PersonId child,

        @Embedded Recorded recorded) {}
