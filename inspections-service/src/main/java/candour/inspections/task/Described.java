package candour.inspections.task;

import candour.conventions.Problem;
import candour.inspections.report.Part;
import java.util.List;

/**
 * What waits, in words.
 *
 * @param part the part of the report it is about, or null
 * @param path where it is done, from the root of the service
 * @param blockedBy what must happen first, a pointer and a sentence each
 */
public record Described(String title, String meaning, Part part, String path, List<Problem.Error> blockedBy) {}
