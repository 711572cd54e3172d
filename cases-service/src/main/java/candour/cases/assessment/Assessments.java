package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.cases.clock.CaseEvent;
import candour.cases.episode.Episode;
import candour.cases.episode.EpisodeId;
import candour.cases.episode.Episodes;
import candour.cases.person.CaseAccess;
import candour.cases.person.PersonId;
import candour.cases.record.Changes;
import candour.cases.record.Making;
import candour.cases.record.Taking;
import candour.cases.record.Unmet;
import candour.conventions.IfMatch;
import candour.conventions.PageRequest;
import candour.conventions.RequestKey;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.BiConsumer;

/** The assessments of children: what may be done with one, and what follows from it. */
@ApplicationScoped
public class Assessments {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Episodes episodes;
    private final Changes changes;
    private final AssessmentTelling telling;
    private final Uuid7 ids;

    Assessments(
            EntityManager entities,
            CaseAccess access,
            Episodes episodes,
            Changes changes,
            AssessmentTelling telling,
            Uuid7 ids) {
        this.entities = entities;
        this.access = access;
        this.episodes = episodes;
        this.changes = changes;
        this.telling = telling;
        this.ids = ids;
    }

    Assessment read(AssessmentId id) {
        return access.read(Assessment.class, id.id(), access.ofOneChild());
    }

    /** Locked, to be changed. */
    Assessment change(AssessmentId id) {
        return access.change(Assessment.class, id.id(), access.ofOneChild());
    }

    /** Newest first; of one child where {@code child} is not null. */
    List<Assessment> list(PersonId child, PageRequest request) {
        var mine = access.ofOneChild();
        return access.list(
                Assessment.class, child == null ? mine : mine.and("r.child = :child", "child", child), request);
    }

    /** Of one episode, oldest first; the caller has already seen that its child may be known of. */
    public List<Assessment> of(String authority, EpisodeId episode) {
        return entities.createQuery(
                        "from Assessment a where a.authority = :authority and a.episode = :episode"
                                + " order by a.startedOn, a.id.id",
                        Assessment.class)
                .setParameter("authority", authority)
                .setParameter("episode", episode)
                .getResultList();
    }

    Assessment start(StartAssessment said, RequestKey key) {
        return changes.make(
                new Making<>(Assessment.class, AssessmentStep.START.noun(), key, said),
                occasion -> {
                    occasion.mustHavePassed("/on", said.on());
                    var episode = episodes.mustTake(said.episode(), said.on());
                    var assessment = Assessment.started(new AssessmentId(ids.next()), episode, said, occasion);
                    mustFollow(assessment, episode);
                    telling.told(assessment, AssessmentStep.START, said.on(), CaseEvent.ASSESSMENT_STARTED, occasion);
                    return assessment;
                },
                before -> read(before.id()));
    }

    /** Takes a step with an assessment that is there; {@code change} does what the step says. */
    void take(
            Assessment assessment,
            AssessmentStep step,
            IfMatch read,
            Object said,
            BiConsumer<Assessment, Occasion> change) {
        var taking =
                new Taking<>(assessment, assessment.state(), step, read, () -> telling.view(assessment), said, null);
        changes.take(taking, occasion -> change.accept(assessment, occasion));
    }

    private void mustFollow(Assessment assessment, Episode episode) {
        var others = of(episode.authority(), episode.id());
        if (others.stream().anyMatch(other -> other.state() != AssessmentState.AUTHORISED)) {
            Unmet.refuse(List.of(new Unmet(
                    "8896 one open assessment", "Another assessment of this episode is open: finish that one first.")));
        }
        if (assessment.type() == AssessmentKind.CORE
                && others.stream().noneMatch(other -> other.type() == AssessmentKind.INITIAL)) {
            Unmet.refuse(List.of(new Unmet(
                    "initial assessment first", "A core assessment follows an initial assessment of the episode.")));
        }
    }
}
