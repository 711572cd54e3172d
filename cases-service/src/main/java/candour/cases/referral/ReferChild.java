package candour.cases.referral;

import candour.cases.person.PersonId;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One child of a referral.
 *
 * @param child the record of a child who is known; a partner agency leaves it out
 * @param details what the referrer says of it
 */
@Recognisable
@Schema(description = "A child who is known, by its record, or whatever is known of another")
public record ReferChild(PersonId child, @Valid ChildDetails details) {}
