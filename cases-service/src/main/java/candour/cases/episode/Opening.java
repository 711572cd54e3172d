package candour.cases.episode;

import candour.cases.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What opens an episode.
 *
 * @param referral the referral that is acted on
 * @param reReferralOf the child's episode before, where it is a re-referral; may be null
 */
public record Opening(String authority, PersonId child, UUID referral, LocalDate referredOn, EpisodeId reReferralOf) {}
