package candour.inspections.sample;

import jakarta.persistence.Embeddable;

/**
 * A case that was drawn, or taken instead of another.
 *
 * @param rank its place in its stratum under the seed
 * @param standsFor the case it replaced, or null
 */
@Embeddable
record DrawnCase(String authority, String caseRef, String stratum, int rank, String standsFor) {}
