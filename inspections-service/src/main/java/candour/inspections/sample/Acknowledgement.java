package candour.inspections.sample;

import java.time.Instant;

/** What the authority's director answered for a case that was referred back. */
record Acknowledgement(String words, String office, Instant at) {}
