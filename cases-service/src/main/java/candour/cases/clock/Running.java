package candour.cases.clock;

import java.util.UUID;

/**
 * What a clock runs for.
 *
 * @param child null while a referral's child is not recognised as one who is known
 * @param course the record that its start and its end belong to: the referral, the enquiry, the plan, the period; clocks of
 *     two courses of one child do not touch each other
 */
public record Running(String authority, UUID child, UUID course) {}
