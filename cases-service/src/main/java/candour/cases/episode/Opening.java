package candour.cases.episode;

import candour.cases.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What opens an episode.
 *
 * @param referral the referral that is acted on
 * @param referredOn the day it counts from
 * @param reReferralOf the child's episode before; null for the first
 * @param reReferral whether the child was referred before within twelve months (C30)
 * @param need as far as it is known
 */
public record Opening(
        String authority,
        PersonId child,
        UUID referral,
        LocalDate referredOn,
        EpisodeId reReferralOf,
        boolean reReferral,
        PrimaryNeed need) {

    public Opening(String authority, PersonId child, UUID referral, LocalDate referredOn, EpisodeId reReferralOf) {
        this(authority, child, referral, referredOn, reReferralOf, reReferralOf != null, PrimaryNeed.N0);
    }
}
