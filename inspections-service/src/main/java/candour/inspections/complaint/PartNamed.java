package candour.inspections.complaint;

import jakarta.persistence.Embeddable;

/** A part of the report that a complaint names. */
@Embeddable
record PartNamed(String authority, String part) {}
