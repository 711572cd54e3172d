package candour.cases.matching;

import candour.cases.People;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Looks for people among a million through HTTP and prints the times against the limit and against bare SQL; not a test. */
final class PeopleSpeed {

    private static final int ROUNDS = 200;
    private static final int WARM = 100;
    private static final double LIMIT_MS = 100;

    private PeopleSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        try (var service = new CasesUnderLoad(Path.of("target", "bench"))) {
            long began = System.nanoTime();
            try (var owner = service.owner()) {
                new Crowd(owner, people).fill();
                size(owner);
            }
            System.out.printf("%,d people filled in in %.0f s%n", people, (System.nanoTime() - began) / 1e9);
            double bare = bare(service, people);
            for (var asked : asked().entrySet()) {
                measure(service, asked, people, bare);
            }
        }
    }

    private static Map<String, Function<MadeUp, Map<String, ?>>> asked() {
        var asked = new LinkedHashMap<String, Function<MadeUp, Map<String, ?>>>();
        asked.put("NHS number", it -> Map.of("numbers", List.of(Map.of("kind", "NHS_NUMBER", "value", nhs(it)))));
        asked.put(
                "names and date of birth",
                it -> named(it.name().givenName(), it.name().familyName(), it.born()));
        asked.put(
                "family name one letter wrong",
                it -> named(it.name().givenName(), slip(it.name().familyName()), it.born()));
        asked.put(
                "a nickname and a date one digit wrong",
                it -> named(nickname(it), it.name().familyName(), wrong(it)));
        asked.put(
                "names the other way round",
                it -> named(it.name().familyName(), it.name().givenName(), it.born()));
        asked.put(
                "family name and postcode",
                it -> Map.of(
                        "familyName",
                        it.name().familyName(),
                        "postcode",
                        it.address().postcode().toString()));
        asked.put("date of birth alone", it -> Map.of("bornOn", it.born().toString()));
        asked.put(
                "both names alone",
                it -> Map.of(
                        "givenName",
                        it.name().givenName(),
                        "familyName",
                        it.name().familyName()));
        asked.put("nobody there", it -> named("Zbigniewa", "Quillfeather", it.born()));
        return asked;
    }

    private static void measure(
            CasesUnderLoad service, Map.Entry<String, Function<MadeUp, Map<String, ?>>> asked, int people, double bare)
            throws Exception {
        var chance = new SplittableRandom(42);
        var times = new ArrayList<Double>();
        int found = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            var wanted = withNumber(chance, people);
            var body = asked.getValue().apply(wanted);
            long began = System.nanoTime();
            var answer = service.search(body);
            times.add((System.nanoTime() - began) / 1e6);
            found += round >= WARM && holds(answer, wanted) ? 1 : 0;
        }
        var last = new ArrayList<>(times.subList(WARM, WARM + ROUNDS));
        last.sort(null);
        double slow = last.get(ROUNDS * 95 / 100);
        System.out.printf(
                "%-38s found %3d of %d  median %6.1f ms  95th %6.1f ms  limit over 95th %5.1f  median over bare SQL %6.0f%n",
                asked.getKey(),
                found,
                ROUNDS,
                last.get(ROUNDS / 2),
                slow,
                LIMIT_MS / slow,
                last.get(ROUNDS / 2) / bare);
    }

    /** The median of the same lookup by NHS number in bare SQL, as the service's own role, in milliseconds. */
    private static double bare(CasesUnderLoad service, int people) throws Exception {
        var chance = new SplittableRandom(42);
        var times = new ArrayList<Double>();
        try (var connection = service.application();
                var statement = connection.prepareStatement("select person_id from person_identifier"
                        + " where authority = ? and kind = 'NHS_NUMBER' and value = ?")) {
            for (int round = 0; round < WARM + ROUNDS; round++) {
                statement.setString(1, People.NORTHBRIDGE);
                statement.setString(2, nhs(withNumber(chance, people)));
                long began = System.nanoTime();
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new IllegalStateException("Not there");
                    }
                }
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        var last = new ArrayList<>(times.subList(WARM, WARM + ROUNDS));
        last.sort(null);
        System.out.printf(
                "bare SQL by NHS number: median %.3f ms  95th %.3f ms%n",
                last.get(ROUNDS / 2), last.get(ROUNDS * 95 / 100));
        return last.get(ROUNDS / 2);
    }

    private static void size(Connection owner) throws Exception {
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery("select count(*), pg_size_pretty(pg_total_relation_size('person_key')),"
                                + " pg_size_pretty(pg_database_size(current_database())) from person_key")) {
            rows.next();
            System.out.printf(
                    "%,d keys in %s, the database %s%n", rows.getLong(1), rows.getString(2), rows.getString(3));
        }
    }

    private static MadeUp withNumber(SplittableRandom chance, int people) {
        var one = MadeUp.of(chance.nextInt(people));
        return one.nhs() == null ? withNumber(chance, people) : one;
    }

    private static boolean holds(JsonNode answer, MadeUp wanted) {
        return StreamSupport.stream(answer.get("items").spliterator(), false)
                .anyMatch(it -> it.get("id").asText().equals(wanted.id().toString()));
    }

    private static Map<String, ?> named(String given, String family, LocalDate born) {
        return Map.of("givenName", given, "familyName", family, "bornOn", born.toString());
    }

    private static String nhs(MadeUp it) {
        return it.nhs();
    }

    /** The second letter left out. */
    private static String slip(String name) {
        return name.charAt(0) + name.substring(2);
    }

    private static LocalDate wrong(MadeUp it) {
        var slips = List.copyOf(new TypedDate(it.born()).slips().keySet());
        return slips.get(it.number() % slips.size());
    }

    private static String nickname(MadeUp it) {
        return switch (it.name().givenName()) {
            case "Elizabeth" -> "Beth";
            case "Catherine" -> "Kate";
            case "William" -> "Bill";
            case "Mohammed" -> "Muhammad";
            case "Michael" -> "Mick";
            default -> it.name().givenName();
        };
    }
}
