package candour.inspections.framework;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing a framework has inspectors judge.
 *
 * @param code unique within its framework, for example {@code HELP_AND_PROTECTION}
 * @param labels oldest first; at least one is settled
 * @param verified whether it was read in a report or in the framework that this area had a grade of its own
 */
public record Area(String code, Strand strand, AreaKind kind, List<Label> labels, boolean verified) {

    public Area {
        labels = List.copyOf(labels);
    }

    /** The label reports print now, or printed last. */
    public String label() {
        return labelOn(LocalDate.MAX);
    }

    /** The label in a report of fieldwork begun on that day; before the first known label, the first. */
    public String labelOn(LocalDate fieldworkFrom) {
        var settled = labels.stream().filter(Label::settled).toList();
        return settled.reversed().stream()
                .filter(label -> !label.since().isAfter(fieldworkFrom))
                .findFirst()
                .orElse(settled.getFirst())
                .text();
    }

    /** Whether a report has to grade this area, or say why it is not judged. */
    public boolean isRequired() {
        return verified && strand.isOfTheAuthority();
    }
}
