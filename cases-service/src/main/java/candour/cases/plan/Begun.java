package candour.cases.plan;

import candour.cases.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a plan begins.
 *
 * @param episode null for a family help plan outside any episode
 * @param change what needs to change; may be null
 */
record Begun(String authority, PersonId child, UUID episode, LocalDate on, String change) {}
