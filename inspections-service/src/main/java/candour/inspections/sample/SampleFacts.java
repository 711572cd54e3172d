package candour.inspections.sample;

import candour.inspections.access.Person;
import java.time.Instant;

/** What is printed of a sample without its cases. */
record SampleFacts(
        String reference, int listNumber, String frameSha256, int rowCount, Instant drawnAt, Person drawnBy) {}
