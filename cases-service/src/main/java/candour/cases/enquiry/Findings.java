package candour.cases.enquiry;

import jakarta.persistence.Embeddable;

/**
 * What an enquiry found, its parts kept apart.
 *
 * @param fact what was seen and heard, and from whom; may be null
 * @param childsWords the child's own; null where the child said none
 * @param judgement why it was concluded so
 */
@Embeddable
record Findings(String fact, String childsWords, String judgement) {

    static final Findings NONE_YET = new Findings(null, null, null);
}
