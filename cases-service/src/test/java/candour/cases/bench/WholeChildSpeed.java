package candour.cases.bench;

import candour.cases.People;
import candour.cases.person.Known;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A measurement, not a test: one child after twenty years of records. Run by {@code bench/wholechild.sh}, never by the build. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WholeChildSpeed {

    private static final int EVENTS = 5_000;
    private static final int CHILDREN = 200;
    private static final double LIMIT_MS = 100;

    private static final String EVENT = """
            insert into chronology_event (authority, id, event_type, occurred_from, occurred_to, occurred_precision,
                occurred_uncertain, recorded_at, by_subject, by_name, source_kind, source_key, source_version,
                information_kind, text, child_seen)
            select '%1$s', md5('%2$s' || n)::uuid, 'visit.seen', date '2006-06-01' + n * 7300 / %3$d,
                date '2006-06-01' + n * 7300 / %3$d, 'DAY', false, now(), 'sana', 'Sana Wickett', 'visit',
                md5('v' || n)::uuid, 1, 'OBSERVED', repeat('The child was seen at home and spoke. ', 8), true
            from generate_series(1, %3$d) n
            """;
    private static final String SUBJECT = """
            insert into chronology_subject (authority, event_id, child, place)
            select '%1$s', md5('%2$s' || n)::uuid, '%2$s', (date '2006-06-01' + n * 7300 / %3$d) || '|1|'
                || lpad('', 19, '0') || '|' || md5('%2$s' || n)::uuid
            from generate_series(1, %3$d) n
            """;
    private static final String CLOCK = """
            insert into case_clock (authority, id, child, timescale, regime, course, started_on, due_on, met_on, calendar,
                calendar_version)
            select '%1$s', md5('c%2$s' || n)::uuid, '%2$s', 'PROTECTION_VISIT', 'Working Together 2023', md5('p' || n)::uuid,
                date '2006-06-01' + n * 14, date '2006-06-15' + n * 14,
                case when n < 500 then date '2006-06-12' + n * 14 end, 'EW_WORKING_TOGETHER', 'bench'
            from generate_series(1, 520) n
            """;

    @Test
    void a_child_after_twenty_years() throws Exception {
        var child = Known.child();
        try (var filling = new Filling()) {
            fill(filling, child.id(), EVENTS);
            for (int other = 0; other < CHILDREN; other++) {
                fill(filling, Known.child().id(), EVENTS / 10);
            }
            filling.run("vacuum analyze");
        }
        var asking = Asking.as(People.SOCIAL_WORKER);
        asking.get("/children/" + child.id() + "/whole");

        print("the whole child", Times.of(() -> asking.get("/children/" + child.id() + "/whole")));
        print("a page of its chronology", Times.of(() -> asking.get("/children/" + child.id() + "/chronology")));
    }

    private static void fill(Filling filling, String child, int events) throws Exception {
        for (var sql : new String[] {EVENT, SUBJECT, CLOCK}) {
            filling.run(sql.formatted(People.NORTHBRIDGE, child, events));
        }
    }

    private static void print(String what, Times times) {
        System.out.printf(
                "%s with %,d events of 20 years among %,d children: %s; 95th to limit of %.0f ms: %.2f%n",
                what, EVENTS, CHILDREN, times, LIMIT_MS, times.p95() / LIMIT_MS);
    }
}
