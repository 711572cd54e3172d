package candour.cases.assessment;

import candour.cases.access.Occasion;
import candour.ledger.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What assessments say, every version of every field. */
@ApplicationScoped
class FieldTexts {

    private final EntityManager entities;
    private final Uuid7 ids;

    FieldTexts(EntityManager entities, Uuid7 ids) {
        this.entities = entities;
        this.ids = ids;
    }

    /** What each field says now; a field nobody wrote in is not among them. */
    Map<AssessmentField, FieldText> latest(Assessment assessment) {
        return entities.createQuery("""
                        from FieldText t where t.authority = :authority and t.assessmentId = :id and t.version =
                            (select max(u.version) from FieldText u where u.assessmentId = t.assessmentId and u.field = t.field)
                        """, FieldText.class)
                .setParameter("authority", assessment.authority())
                .setParameter("id", assessment.key())
                .getResultStream()
                .collect(Collectors.toMap(FieldText::field, text -> text));
    }

    /** Every version of one field, oldest first. */
    List<FieldText> versions(Assessment assessment, AssessmentField field) {
        return entities.createQuery(
                        "from FieldText t where t.authority = :authority and t.assessmentId = :id and t.field = :field"
                                + " order by t.version",
                        FieldText.class)
                .setParameter("authority", assessment.authority())
                .setParameter("id", assessment.key())
                .setParameter("field", field)
                .getResultList();
    }

    boolean isAnyWrittenBy(Assessment assessment, String subject) {
        return entities.createQuery(
                                "select count(t) from FieldText t where t.authority = :authority"
                                        + " and t.assessmentId = :id and t.bySubject = :subject",
                                Long.class)
                        .setParameter("authority", assessment.authority())
                        .setParameter("id", assessment.key())
                        .setParameter("subject", subject)
                        .getSingleResult()
                > 0;
    }

    void write(Assessment assessment, SaveDraft.Change change, Occasion occasion) {
        entities.persist(FieldText.of(ids.next(), assessment, change, occasion));
    }
}
