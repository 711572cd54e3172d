package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.cases.record.Unmet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Authorises an assessment, and says everything that is still missing at once. */
@ApplicationScoped
class Authorising {

    private final FieldTexts texts;
    private final AssessmentTelling telling;

    Authorising(FieldTexts texts, AssessmentTelling telling) {
        this.texts = texts;
        this.telling = telling;
    }

    void authorise(Assessment assessment, AuthoriseAssessment said, Occasion occasion) {
        Unmet.refuse(unmet(assessment, occasion));
        assessment.authorise(said, occasion);
        telling.told(
                assessment,
                AssessmentStep.AUTHORISATION,
                said.on(),
                assessment.type().authorised(),
                occasion);
    }

    private List<Unmet> unmet(Assessment assessment, Occasion occasion) {
        var unmet = new ArrayList<Unmet>();
        var subject = occasion.by().subject();
        if (assessment.isHandedInBy(subject) || texts.isAnyWrittenBy(assessment, subject)) {
            unmet.add(new Unmet("authoriser is not author", "Somebody who wrote none of it must authorise it."));
        }
        if (assessment.type().hasFactors() && assessment.factors().isEmpty()) {
            unmet.add(new Unmet("8897 factors", "Return it, so that at least one factor is named, or 21 for none."));
        }
        if (assessment.childSeenOn().isEmpty() && assessment.whyChildNotSeen().isEmpty()) {
            unmet.add(new Unmet("child seen", "Return it, so that it says when the child was seen, or why not."));
        }
        return unmet;
    }
}
