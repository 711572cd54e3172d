package candour.inspections.report;

import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import candour.conventions.Recorder;
import candour.conventions.Time;
import candour.inspections.access.Person;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Erases the words of working drafts after publication. What was issued and what was published is kept for ever, and so is every
 * hash: the chain verifies as before, and a tombstone says who, when and why.
 */
@ApplicationScoped
class PurgeDrafts {

    private final Reports reports;
    private final EntityManager entities;
    private final Recorder recorder;
    private final CurrentActor current;
    private final Time time;

    PurgeDrafts(Reports reports, EntityManager entities, Recorder recorder, CurrentActor current, Time time) {
        this.reports = reports;
        this.entities = entities;
        this.recorder = recorder;
        this.current = current;
        this.time = time;
    }

    /** Tombstones by the number of their revision. */
    Map<Integer, Purge> of(Report report) {
        return entities.createQuery("from Purge p where p.id.inspection = :inspection", Purge.class)
                .setParameter("inspection", report.inspection().id())
                .getResultStream()
                .collect(Collectors.toMap(Purge::number, Function.identity()));
    }

    void purge(Inspection inspection, Report report, int number, PurgeDraft why) {
        if (!inspection.state().isPublic() || inspection.state().isBeingCorrected()) {
            throw new ProblemException(
                    Problems.STEP_NOT_ALLOWED,
                    "A draft is kept until its report is published, and while the report is being corrected.");
        }
        var revision = reports.revisions(report).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (revision.purpose() != Purpose.DRAFT) {
            throw ProblemException.rule("/number", "What was issued or published is never erased");
        }
        if (of(report).containsKey(number)) {
            throw new ProblemException(Problems.ALREADY_THERE, "This draft is erased already.");
        }
        entities.persist(Purge.of(report, number, why, Person.of(current.get()), time.now()));
        entities.flush();
        int erased = erase(report, revision);
        recorder.record(
                InspectionAccess.subject(inspection),
                "report.purge",
                Map.of("revision", number, "hash", revision.hash(), "schedule", why.schedule(), "wordings", erased),
                why.reason());
    }

    private int erase(Report report, Revision purged) {
        var words = digests(purged);
        words.removeAll(stillNeeded(report));
        words.forEach(sha256 -> entities.createNativeQuery("select erase_wording(:inspection, :sha256)")
                .setParameter("inspection", report.inspection().id())
                .setParameter("sha256", sha256)
                .getSingleResult());
        return words.size();
    }

    /** The wordings of every revision that has no tombstone. */
    private Set<String> stillNeeded(Report report) {
        var purged = of(report).keySet();
        return reports.revisions(report).stream()
                .filter(one -> !purged.contains(one.number()))
                .flatMap(one -> digests(one).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> digests(Revision revision) {
        return reports.manifest(revision)
                .paragraphs()
                .map(Manifest.Paragraph::sha256)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
