package candour.inspections.datalist;

import candour.conventions.Problem;
import candour.inspections.inspection.Guard;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.StepGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Nobody says that all lists are sent while one is missing. */
@ApplicationScoped
class ListsAreComplete implements StepGuard {

    private final ListSubmissions submissions;

    ListsAreComplete(ListSubmissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Guard guard() {
        return Guard.LISTS_ARE_COMPLETE;
    }

    @Override
    public List<Problem.Error> unmet(Inspection inspection) {
        var sent = submissions.of(inspection.id()).stream()
                .map(ListSubmission::list)
                .collect(Collectors.toSet());
        if (!DataList.isWholeAnnexOwed(inspection.kind()) && !sent.isEmpty()) {
            return List.of();
        }
        return DataList.of(inspection.kind()).stream()
                .filter(list -> !sent.contains(list))
                .map(list -> new Problem.Error(
                        "data-list:" + list.number(),
                        "List %d, %s, has not been sent".formatted(list.number(), list.title())))
                .toList();
    }
}
