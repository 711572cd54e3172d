package candour.inspections.intervention;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What an intervention answers.
 *
 * @param inspectionId the inspection whose judgement it was, where that is kept here; may be null
 * @param area code of the judgement; may be null
 * @param words the trigger as the intervention itself words it
 */
@Embeddable
public record Trigger(String authority, UUID inspectionId, String area, String words) {}
