package candour.cases.referral;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** One child of a referral, as it was described when the referral came. */
@Embeddable
public record ReferredChild(String authority, @Embedded ChildDetails details) {}
