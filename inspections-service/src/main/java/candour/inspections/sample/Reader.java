package candour.inspections.sample;

import candour.inspections.access.Person;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;

/** An inspector whom the sample lets read its cases. */
@Embeddable
record Reader(String authority, @Embedded Person person, Instant joinedAt) {}
