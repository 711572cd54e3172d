package candour.cases.assessment;

import candour.cases.episode.Closing;
import candour.cases.episode.ClosureGuard;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An episode is not closed over an assessment that is not finished. */
@ApplicationScoped
class AssessmentClosure implements ClosureGuard {

    private final Assessments assessments;

    AssessmentClosure(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Unmet> unmet(Closing closing) {
        var episode = closing.episode();
        return assessments.of(episode.authority(), episode.id()).stream()
                .filter(it -> it.authorisedOn()
                        .filter(on -> !on.isAfter(closing.on()))
                        .isEmpty())
                .map(it -> new Unmet(
                        "8867 assessment open", "Finish the assessment first: it must be authorised by that day."))
                .toList();
    }
}
