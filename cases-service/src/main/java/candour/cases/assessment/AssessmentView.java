package candour.cases.assessment;

import candour.cases.episode.EpisodeId;
import candour.cases.person.PersonId;
import candour.cases.record.OpenStep;
import candour.cases.record.StepLine;
import candour.conventions.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessment as its readers see it, with the version of every field. */
@Schema(name = "Assessment")
record AssessmentView(
        AssessmentId id,
        PersonId child,
        EpisodeId episode,
        AssessmentKind kind,
        String kindTitle,
        AssessmentState state,
        LocalDate startedOn,
        LocalDate submittedOn,
        LocalDate authorisedOn,
        LocalDate childSeenOn,
        String whyChildNotSeen,
        List<Factor> factors,
        List<Text> texts,
        List<StepLine> journal,
        List<OpenStep> openSteps) {

    /** A factor with what the census says it means. */
    @Schema(name = "AssessmentFactorFound")
    record Factor(AssessmentFactor code, String label) {}

    /**
     * What one field says.
     *
     * @param version to be sent back as {@code read} with the next change of this field
     */
    @Schema(name = "AssessmentText")
    record Text(AssessmentField field, String title, long version, String text, String by, Instant writtenAt) {

        static Text of(FieldText text) {
            var field = text.field();
            return new Text(field, field.title(), text.version(), text.text(), text.byName(), text.writtenAt());
        }
    }

    /** Every version of one field, oldest first. */
    @Schema(name = "AssessmentTexts")
    record Versions(List<Text> items) {}

    static AssessmentView of(Assessment of, Collection<FieldText> texts, Actor actor) {
        return new AssessmentView(
                of.id(),
                of.child(),
                of.episode(),
                of.type(),
                of.type().title(),
                of.state(),
                of.startedOn(),
                of.submittedOn().orElse(null),
                of.authorisedOn().orElse(null),
                of.childSeenOn().orElse(null),
                of.whyChildNotSeen().orElse(null),
                factors(of),
                texts.stream()
                        .map(Text::of)
                        .sorted(Comparator.comparing(Text::field))
                        .toList(),
                StepLine.of(of.journal()),
                OpenStep.of(AssessmentStep.class, of.state(), actor, "/assessments/" + of.id()));
    }

    private static List<Factor> factors(Assessment of) {
        return of.factors().stream()
                .sorted()
                .map(factor -> new Factor(factor, factor.label()))
                .toList();
    }
}
