package candour.gateway.inspections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that waits for the caller.
 *
 * @param subject the inspection, the representation or the change
 * @param due null where no clock runs for it
 * @param blockedBy what must happen first
 */
public record Task(
        String kind,
        String title,
        String meaning,
        String inspection,
        String reference,
        String authorityName,
        String subject,
        String path,
        Instant since,
        Due due,
        List<Blocker> blockedBy) {

    /** Until when, and by which rule. */
    public record Due(String title, LocalDate on, boolean late, String force, String source) {}

    /** What is in the way. */
    public record Blocker(String message) {}

    public Task {
        blockedBy = blockedBy == null ? List.of() : List.copyOf(blockedBy);
    }

    public boolean isLate() {
        return due != null && due.late();
    }

    /** The page on which it is done. */
    public String page() {
        var root = "/inspections/" + inspection;
        return switch (kind) {
            case "STEP" -> root + "/steps" + path.substring(path.lastIndexOf('/'));
            case "REPRESENTATION_TO_SEND", "REPRESENTATION_TO_DECIDE" -> root + "/representations/" + subject;
            case "CHANGE_TO_CONFIRM" -> root + "/differences/changes/" + subject + "/confirmation";
            default -> root + "#deadlines";
        };
    }

    /** The kind in a word, for its tag. */
    public String kindTitle() {
        return switch (kind) {
            case "STEP" -> "Step";
            case "REPRESENTATION_TO_SEND", "REPRESENTATION_TO_DECIDE" -> "Representation";
            case "CHANGE_TO_CONFIRM" -> "Change";
            default -> "Deadline";
        };
    }
}
