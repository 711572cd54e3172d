package candour.inspections.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.StreamSupport;

/** Checks statements of 1,000 words among 500 published reports through HTTP and prints the times against the limit; not a test. */
final class StatementSpeed {

    private static final int ROUNDS = 60;
    private static final int WORDS = 1000;
    private static final double LIMIT_MS = 500;

    private final ServiceUnderLoad service;
    private final List<JsonNode> reports;

    private StatementSpeed(ServiceUnderLoad service, List<JsonNode> reports) {
        this.service = service;
        this.reports = reports;
    }

    public static void main(String[] arguments) throws Exception {
        var files = Reports.in(Path.of(arguments[0]));
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        try (var service = new ServiceUnderLoad(Path.of("target", "bench"))) {
            System.out.printf("%d reports taken in in %.1f s%n", count, files.sendAll(service, 0, count, 4));
            try (var connection = service.connection();
                    var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
            new StatementSpeed(service, different(service)).measure();
        }
    }

    /** One of each authority, with its text. */
    private static List<JsonNode> different(ServiceUnderLoad service) throws Exception {
        var reports = new HashMap<String, JsonNode>();
        for (var line : service.get("/published-reports?limit=100").get("items")) {
            var report = service.get("/published-reports/" + line.get("id").asText());
            reports.putIfAbsent(line.path("authority").asText(), report);
        }
        return List.copyOf(reports.values());
    }

    private void measure() throws Exception {
        var longest = reports.stream()
                .max((one, other) ->
                        Integer.compare(passages(one).size(), passages(other).size()))
                .orElseThrow();
        var id = longest.at("/about/id").asText();
        measure("one report named, words of it", id, statement(List.of(longest)));
        measure("one report named, words of four others", id, statement(others(longest)));
        measure("no report named, words of one", null, statement(List.of(longest)));
        measure("no report named, words of four", null, statement(others(longest)));
        measure("no report named, words of all", null, statement(reports));
        measure("no report named, no report's words", null, "Every child in Northbridge matters to us. ".repeat(140));
    }

    private List<JsonNode> others(JsonNode named) {
        return reports.stream().filter(one -> one != named).limit(4).toList();
    }

    private void measure(String name, String report, String text) throws Exception {
        var said = new HashMap<String, String>();
        said.put("text", text);
        said.put("report", report);
        JsonNode answer = null;
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            answer = service.post("/statement-checks", said);
            times.add((System.nanoTime() - began) / 1e6);
        }
        double first = times.getFirst();
        times.sort(null);
        System.out.printf(
                "%-39s %4d words %3d quotations  first %4.0f  median %4.0f ms  95th %4.0f ms  worst %4.0f  ratio to %.0f ms: %.2f%n  load %.1f  %s%n",
                name,
                text.split("\\s+").length,
                answer.get("quotations").size(),
                first,
                times.get(ROUNDS / 2),
                times.get(ROUNDS * 95 / 100),
                times.getLast(),
                LIMIT_MS,
                LIMIT_MS / times.get(ROUNDS * 95 / 100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                verdicts(answer));
    }

    private static String verdicts(JsonNode answer) {
        var counts = new java.util.TreeMap<String, Integer>();
        answer.get("quotations").forEach(one -> counts.merge(one.get("verdict").asText(), 1, Integer::sum));
        return counts + (answer.has("reports") ? " in " + answer.get("reports").size() : "");
    }

    /** Paragraphs of the reports in turn: whole, a half of one, a half with a word changed, unmarked; a press office between. */
    private static String statement(List<JsonNode> reports) {
        var text = new StringBuilder("The council welcomes the report. ");
        for (int turn = 0; text.toString().split("\\s+").length < WORDS; turn++) {
            var all = passages(reports.get(turn % reports.size()));
            var words = List.of(all.get(turn * 7 % all.size()).split("\\s+"));
            var half = String.join(" ", words.subList(0, Math.min(words.size(), 14)));
            text.append(
                    switch (turn % 4) {
                        case 0 -> "Inspectors said: “" + half + "”. ";
                        case 1 -> "They praised “" + half.replace("children", "pupils") + "” and staff. ";
                        case 2 -> "We know that " + half + ". ";
                        default -> "Councillor Holt said: “We will not rest until every child here is well served.” ";
                    });
        }
        return text.toString();
    }

    private static List<String> passages(JsonNode report) {
        return StreamSupport.stream(report.get("passages").spliterator(), false)
                .map(passage -> passage.get("text").asText().replaceAll("[“”\"\\n]", " "))
                .toList();
    }
}
