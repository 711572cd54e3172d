package candour.inspections.contact;

import jakarta.persistence.Embeddable;

/** One part of the report that a contact was about. */
@Embeddable
record PartConcerned(String authority, String part) {}
