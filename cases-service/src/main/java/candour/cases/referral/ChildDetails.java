package candour.cases.referral;

import candour.cases.person.BirthDate;
import candour.cases.person.Sex;
import candour.cases.person.WrittenName;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child as the referrer describes it: all of it may be not known yet. */
@Embeddable
@Schema(name = "ReferredChildDetails")
public record ChildDetails(
        @WrittenName String givenName,
        @WrittenName String familyName,
        @Size(max = 200) String alsoKnownAs,
        @Embedded BirthDate bornOn,
        LocalDate expectedOn,
        @Enumerated(EnumType.STRING) Sex sex,

        @Schema(description = "As the family says it; the code is assigned on the child's record") @Size(max = 100)
        String ethnicity,

        @Size(max = 100) String religion,

        @Schema(description = "Language and how the child communicates") @Size(max = 200)
        String language,

        @Size(max = 400) String disability,
        @Size(max = 200) String school,
        @Size(max = 200) String doctor,
        @Size(max = 400) String address,

        @Schema(description = "Where the child is now") @Size(max = 400)
        String whereabouts,

        @Schema(description = "For a child whose name is not known: the younger girl at number 12") @Size(max = 400)
        String description) {

    /** Whether anybody could tell which child is meant. */
    boolean isRecognisable() {
        return isWritten(givenName) || isWritten(familyName) || isWritten(description) || expectedOn != null;
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
