package candour.cases.bench;

import candour.conventions.Reach;
import candour.conventions.trial.Person;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A measurement, not a test: a team's first page among many children. Run by {@code bench/worklist.sh}, never by the build. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorklistSpeed {

    private static final String AUTHORITY = "E06999301";
    private static final int OF_A_TEAM = 400;
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final double LIMIT_MS = 50;
    private static final double LIMIT_RATIO = 1.5;

    private static final String BARE = """
            select e.*, n.given_name, n.family_name, p.reference, p.born_earliest
            from worklist_entry e
            join person p on p.authority = e.authority and p.id = e.child and p.state <> 'SEALED'
            left join person_name n on n.authority = p.authority and n.person_id = p.id
            where e.authority = '%s' and e.listed and e.team = 'team 7'
            order by e.tier, e.seen_place, e.families_place, e.youth_place, e.child limit 51
            """.formatted(AUTHORITY);

    @Inject
    DataSource source;

    @Test
    void a_teams_first_page() throws Exception {
        var asking = Asking.as(Person.of("wes", "Wes Marsden", "social-worker").at(AUTHORITY));
        var results = new java.util.ArrayList<Times>();
        int filled = 0;
        for (int size : SIZES) {
            fill(filled, size);
            filled = size;
            var http = Times.of(() -> asking.get("/worklist?team=team%207"));
            var bare = Times.of(this::bare);
            results.add(http);
            System.out.printf(
                    "worklist of %,9d: over HTTP %s; bare SQL %s; ratio of medians %.1f; 95th to limit of %.0f ms: %.2f%n",
                    size, http, bare, http.median() / bare.median(), LIMIT_MS, http.p95() / LIMIT_MS);
        }
        double ratio = results.getLast().p99() / results.getFirst().p99();
        double medians = results.getLast().median() / results.getFirst().median();
        System.out.printf(
                "worklist 1,000,000 to 10,000: 99th %.2f (limit %.1f), medians %.2f%n", ratio, LIMIT_RATIO, medians);
    }

    private int bare() throws Exception {
        return Reach.within(AUTHORITY, () -> {
            int rows = 0;
            try (var connection = source.getConnection();
                    var statement = connection.prepareStatement(BARE);
                    var found = statement.executeQuery()) {
                while (found.next()) {
                    rows += found.getString("reasons").isEmpty() ? 0 : 1;
                }
                return rows;
            } catch (java.sql.SQLException cause) {
                throw new IllegalStateException(cause);
            }
        });
    }

    private static void fill(int from, int to) throws Exception {
        try (var filling = new Filling()) {
            filling.bare(
                    "person",
                    () -> filling.copy(
                            "person (authority, id, reference, state, born_earliest, born_precision, request_key,"
                                    + " request_digest, version)",
                            from,
                            to,
                            WorklistSpeed::person));
            filling.bare(
                    "person_name",
                    () -> filling.copy(
                            "person_name (authority, person_id, position, given_name, family_name, kind, recorded_at,"
                                    + " by_subject, by_name)",
                            from,
                            to,
                            WorklistSpeed::name));
            filling.bare(
                    "worklist_entry",
                    () -> filling.copy(
                            "worklist_entry (authority, child, listed, team, tier, told_tier, rule, seen_on, seen_by,"
                                    + " seen_alone, families, born, due_on, due_what, reasons, next_change_on, seen_place,"
                                    + " families_place, youth_place, version)",
                            from,
                            to,
                            WorklistSpeed::entry));
            filling.run("vacuum analyze");
        }
    }

    private static String person(int n) {
        return String.join(
                "\t", AUTHORITY, id(n), "CHD-" + n, "BORN", born(n).toString(), "DAY", id(n), "\\\\x00", "0");
    }

    private static String name(int n) {
        return String.join(
                "\t", AUTHORITY, id(n), "0", "Rowan", "Tidewell", "KNOWN_AS", "2024-01-01", "wes", "Wes Marsden");
    }

    private static String entry(int n) {
        var tier = n % 100 == 0 ? "T0" : n % 100 < 6 ? "T1" : n % 100 < 20 ? "T2" : "T3";
        var seen = TODAY.minusDays(n % 97).toString();
        var reasons = "[" + String.join(",", java.util.Collections.nCopies(1 + n % 4, REASON)) + "]";
        return String.join(
                "\t",
                AUTHORITY,
                id(n),
                "true",
                "team " + n / OF_A_TEAM,
                tier,
                tier,
                "THREE_FAMILIES",
                seen,
                "Wes Marsden",
                "true",
                "" + n % 4,
                born(n).toString(),
                TODAY.plusDays(n % 30).toString(),
                "Next visit under a protection plan",
                reasons,
                TODAY.plusDays(1).toString(),
                seen,
                "" + -(n % 4),
                "" + -born(n).toEpochDay(),
                "0");
    }

    private static final String REASON = """
            {"signal":"S9","title":"Visits in a row at which nobody saw the child, or an adult spoke for it each time",\
            "family":"VISIBILITY","since":"2026-05-01","origin":{"kind":"visit","key":"0199a000-0000-7000-8000-000000000001",\
            "words":"A visit at which nobody was let in"},"evidence":"Reviews on disguised compliance"}""";

    private static LocalDate born(int n) {
        return TODAY.minusDays(n % 6000 + 1);
    }

    private static String id(int n) {
        return Filling.id(1, n).toString();
    }
}
