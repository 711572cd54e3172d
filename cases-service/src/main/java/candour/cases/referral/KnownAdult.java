package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** An adult around the children of a referral. */
@Embeddable
record KnownAdult(String authority, @Embedded Adult adult) {}
