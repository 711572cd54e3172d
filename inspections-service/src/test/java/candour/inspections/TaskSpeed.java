package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.INSPECTOR;
import static candour.inspections.People.LEAD;
import static candour.inspections.People.MODERATOR;
import static candour.inspections.Told.as;

import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A measurement, not a test: how long a desk of 2,000 inspections takes. Run by {@code bench/tasks.sh}, never by the build. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "inspections"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskSpeed {

    private static final int COPIES = 400;
    private static final int ROUNDS = 200;

    private static final String NEW_IDS = "(select cast(md5(cast(:of as text) || n) as uuid) as id, n"
            + " from generate_series(1, cast(:copies as int)) n)";

    /** Copies an inspection with all that hangs on it, under new ids. */
    private static final List<String> COPY = List.of("""
            insert into inspection select i.authority, c.id, i.reference || '-' || c.n, i.framework, i.kind,
                i.fieldwork_from, i.fieldwork_to, i.lead_subject, i.lead_name, i.rehearsal_of, i.state, uuidv7(),
                i.request_digest, i.version from inspection i cross join %s c where i.id = :of
            """, """
            insert into inspection_step select s.authority, c.id, s.position, s.step, s.happened_on, s.recorded_at,
                s.by_subject, s.by_name, s.by_office, s.reason
            from inspection_step s cross join %s c where s.inspection_id = :of
            """, """
            insert into inspection_deadline select d.authority, c.id, d.timescale, d.regime, d.started_on, d.due_on,
                d.met_on, d.calendar, d.calendar_version
            from inspection_deadline d cross join %s c where d.inspection_id = :of
            """, """
            insert into report select r.authority, c.id, r.newest, r.issued, r.final_revision, r.version
            from report r cross join %s c where r.inspection_id = :of
            """, """
            insert into revision select r.authority, c.id, r.number, r.purpose, r.manifest, r.hash, r.previous_hash,
                r.author_subject, r.author_name, r.recorded_at
            from revision r cross join %s c where r.inspection_id = :of
            """, """
            insert into wording select w.authority, c.id, w.sha256, w.text
            from wording w cross join %s c where w.inspection_id = :of
            """, """
            insert into representation select r.authority, uuidv7(), c.id, r.reference, r.part, r.part_sha256, r.quoted,
                r.what_is_wrong, r.proposed_wording, r.category, r.recategorised_as, r.on_behalf_of, r.touches_judgement,
                r.made_by_subject, r.made_by_name, r.made_by_office, r.submitted_at, r.late, r.state, r.outcome, r.reasons,
                r.evidence_considered, r.decided_by_subject, r.decided_by_name, r.decided_by_office, r.decided_at, uuidv7(),
                r.request_digest, r.version from representation r cross join %s c where r.inspection_id = :of
            """);

    @Inject
    EntityManager entities;

    @Test
    void a_desk_of_two_thousand_inspections() {
        stories().forEach(this::copy);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("analyze").executeUpdate());
        measure(People.SCRUTINY, "/tasks?limit=20");
        measure(LEAD, "/inspections?limit=20");
        for (var person : List.of(LEAD, MODERATOR, INSPECTOR, DIRECTOR)) {
            measure(person, "/tasks?limit=20");
        }
        measure(LEAD, "/tasks?limit=20&everybodys=true");
        measure(LEAD, "/tasks?limit=100");
    }

    private static List<Told> stories() {
        var decided = Inspected.issued();
        Asked.of(decided, "3", "FACT", "The figure is 512.");
        decided.step(DIRECTOR, "comments");
        var determined = Inspected.issued().step(DIRECTOR, "nil-return").step(LEAD, "determinations");
        var published = Inspected.issued().step(DIRECTOR, "nil-return");
        Finish.published(published);
        return List.of(Inspected.drafted(), Inspected.issued(), decided, determined, published);
    }

    private void copy(Told told) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var sql : COPY) {
                entities.createNativeQuery(sql.formatted(NEW_IDS))
                        .setParameter("of", UUID.fromString(told.id()))
                        .setParameter("copies", COPIES - 1)
                        .executeUpdate();
            }
        });
    }

    private static void measure(Person person, String path) {
        var times = new long[ROUNDS];
        int most = 0;
        for (int round = -50; round < ROUNDS; round++) {
            long began = System.nanoTime();
            var answer = as(person).get(path);
            long took = System.nanoTime() - began;
            if (round >= 0) {
                times[round] = took;
                most = answer.jsonPath().getList("items").size();
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%s %s: %d rows, median %.1f ms, 95th percentile %.1f ms%n",
                person.roles(), path, most, times[ROUNDS / 2] / 1e6, times[ROUNDS * 95 / 100] / 1e6);
    }
}
