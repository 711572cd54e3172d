package candour.inspections.sample;

import java.time.Instant;

/** What a second person made of an audit. */
record Moderation(String grade, String reason, String by, Instant at) {}
