package candour.cases.visit;

import candour.cases.person.PersonId;
import candour.conventions.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a visit was for one of the children.
 *
 * @param seen whether a professional saw this child, asleep or awake
 * @param alone whether the child was seen without a parent or carer; needed for a child who was seen
 * @param awake may be left out
 * @param bedroomSeen may be left out
 * @param spokenFor whether an adult answered for the child each time
 * @param childsWords the child's own words, as said; may be left out
 * @param whyNotSeen needed for a child who was not seen
 */
@Schema(description = "One child's part in a visit")
record ChildAtVisit(
        @NotNull(message = "Name the child") PersonId child,
        @NotNull(message = "Say whether the child was seen") Boolean seen,
        Boolean alone,
        Boolean awake,
        Boolean bedroomSeen,
        Boolean spokenFor,
        @Size(max = 20_000) String childsWords,
        @Size(max = 2_000) String whyNotSeen) {

    /** Refuses with 422 a part that leaves open how a child was seen, or why not. */
    void mustBeComplete(String pointer) {
        if (seen && alone == null) {
            throw ProblemException.rule(pointer + "/alone", "Say whether the child was seen alone");
        }
        if (!seen && (whyNotSeen == null || whyNotSeen.isBlank())) {
            throw ProblemException.rule(pointer + "/whyNotSeen", "Say why the child was not seen");
        }
    }
}
