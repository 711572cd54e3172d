package candour.inspections.report;

import candour.conventions.Actor;
import candour.conventions.CurrentActor;
import candour.conventions.ProblemException;
import candour.conventions.Time;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reports with their revisions and wordings. */
@ApplicationScoped
public class Reports {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final CurrentActor current;
    private final Time time;

    Reports(EntityManager entities, ObjectMapper json, CurrentActor current, Time time) {
        this.entities = entities;
        this.json = json;
        this.current = current;
        this.time = time;
    }

    public Optional<Report> find(InspectionId inspection) {
        return Optional.ofNullable(entities.find(Report.class, inspection));
    }

    /** The report of the inspection, or 404 while there is none. */
    public Report get(InspectionId inspection) {
        return find(inspection).orElseThrow(ProblemException::notFound);
    }

    /** Begins a report with its first revision; the wordings are stored with it. */
    Revision begin(Inspection inspection, Manifest manifest, List<String> texts) {
        var report = new Report(inspection.id(), inspection.authority());
        entities.persist(report);
        return add(report, Purpose.DRAFT, manifest, texts);
    }

    /** Adds a revision after the newest one, with whatever wordings it brings. */
    Revision add(Report report, Purpose purpose, Manifest manifest, List<String> texts) {
        texts.forEach(text -> keep(report, text));
        var before = report.newest() == 0 ? null : revision(report, report.newest());
        var head = new Revision.Head(report.inspection(), report.authority());
        var revision = Revision.following(before, head, purpose, json.valueToTree(manifest), author());
        entities.persist(revision);
        report.advance(revision);
        return revision;
    }

    private void keep(Report report, String text) {
        var id = new WordingId(report.inspection().id(), Sha256.of(text));
        if (entities.find(Wording.class, id) == null) {
            entities.persist(new Wording(id, report.authority(), text));
        }
    }

    private Revision.Author author() {
        Actor actor = current.get();
        return new Revision.Author(actor.subject(), actor.name(), time.now());
    }

    public Revision revision(Report report, int number) {
        return entities.find(Revision.class, new RevisionId(report.inspection().id(), number));
    }

    public List<Revision> revisions(Report report) {
        return entities.createQuery(
                        "from Revision r where r.id.inspection = :inspection order by r.id.number", Revision.class)
                .setParameter("inspection", report.inspection().id())
                .getResultList();
    }

    /** The words of a revision. */
    public Document document(Report report, int number) {
        var manifest = manifest(revision(report, number));
        return new Document(number, manifest, wordings(report));
    }

    public Document newest(Report report) {
        return document(report, report.newest());
    }

    /** The draft as issued to the authority, or 404 before that. */
    public Document issued(Report report) {
        return document(report, report.issued().orElseThrow(ProblemException::notFound));
    }

    /** The text that differences are counted from: the issued draft, or what is published while it is being corrected. */
    public Document base(Inspection inspection) {
        var report = get(inspection.id());
        return inspection.state().isBeingCorrected()
                ? document(report, report.finalRevision().orElseThrow())
                : issued(report);
    }

    /** The final text: what the authority was sent, and what everybody reads after publication; 404 before. */
    public Document published(Inspection inspection) {
        var report = get(inspection.id());
        return document(report, report.finalRevision().orElseThrow(ProblemException::notFound));
    }

    Manifest manifest(Revision revision) {
        try {
            return json.readValue(revision.manifest(), Manifest.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A revision's manifest cannot be read", damaged);
        }
    }

    private Map<String, String> wordings(Report report) {
        var texts = new HashMap<String, String>();
        entities.createQuery("from Wording w where w.id.inspection = :inspection", Wording.class)
                .setParameter("inspection", report.inspection().id())
                .getResultStream()
                .forEach(wording -> texts.put(wording.sha256(), wording.text()));
        return texts;
    }

    void flush() {
        entities.flush();
    }
}
