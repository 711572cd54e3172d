package candour.cases.referral;

import candour.cases.person.WrittenName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who refers; none of it is needed, for a referral may be anonymous. */
@Embeddable
public record Referrer(
        @Schema(description = "Of a partner: taken from its token, whatever is said here")
        @Column(name = "referrer_agency")
        @Size(max = 200)
        String agency,

        @Column(name = "referrer_name") @WrittenName String name,
        @Column(name = "referrer_office") @Size(max = 200) String office,

        @Schema(description = "How to reach them") @Column(name = "referrer_reached_at") @Size(max = 400)
        String reachedAt,

        @Schema(description = "What they are to the child") @Column(name = "referrer_relation") @Size(max = 200)
        String relation) {

    static final Referrer NOT_SAID = new Referrer(null, null, null, null, null);

    Referrer of(String verifiedAgency) {
        return new Referrer(verifiedAgency, name, office, reachedAt, relation);
    }
}
