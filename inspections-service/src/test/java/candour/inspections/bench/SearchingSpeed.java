package candour.inspections.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Searches 500 reports for common and rare words through HTTP and prints the times against the limit; not a test. */
final class SearchingSpeed {

    private static final int ROUNDS = 60;
    private static final double LIMIT_MS = 50;
    private static final List<String> ASKED = List.of(
            "q=children",
            "q=social workers",
            "q=children young people social workers",
            "q=\"social workers\" -adoption",
            "q=the children and their families&grade=INADEQUATE",
            "q=children&area=IN_CARE&grade=OUTSTANDING",
            "q=children&year=2016",
            "q=children&authority=E08000025",
            "q=neglect chronology",
            "q=\"private fostering\"",
            "q=unaccompanied asylum-seeking",
            "q=zebra");

    private SearchingSpeed() {}

    public static void main(String[] arguments) throws Exception {
        var reports = Reports.in(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        try (var service = new ServiceUnderLoad(Path.of("target", "bench"))) {
            System.out.printf("%d reports taken in in %.1f s%n", count, reports.sendAll(service, 0, count, 4));
            try (var connection = service.connection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            for (var asked : ASKED) {
                measure(service, asked);
            }
        }
    }

    private static void measure(ServiceUnderLoad service, String asked) throws Exception {
        var path = "/published-reports/search?" + encoded(asked);
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            service.get(path);
            times.add((System.nanoTime() - began) / 1e6);
        }
        times.sort(null);
        double typical = times.get(ROUNDS / 2);
        double slow = times.get(ROUNDS * 95 / 100);
        double best = times.getFirst();
        var answer = service.get(path);
        System.out.printf(
                "%-52s %-9s matches %5s  best %6.1f  median %6.1f ms  95th %6.1f ms  ratio to %.0f ms: %.2f%n",
                asked,
                answer.get("order").asText(),
                answer.has("matches") ? answer.get("matches").asText() : ">1000",
                best,
                typical,
                slow,
                LIMIT_MS,
                LIMIT_MS / slow);
    }

    private static String encoded(String asked) {
        return String.join(
                "&",
                java.util.Arrays.stream(asked.split("&"))
                        .map(SearchingSpeed::pair)
                        .toList());
    }

    private static String pair(String pair) {
        int sign = pair.indexOf('=');
        return pair.substring(0, sign + 1) + URLEncoder.encode(pair.substring(sign + 1), StandardCharsets.UTF_8);
    }
}
