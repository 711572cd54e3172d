package candour.inspections.authority;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The authorities as the two files beside this class list them. */
final class Register {

    /**
     * One authority of the register; null where the files say nothing.
     *
     * @param neighbours LA codes, nearest first
     */
    record Entry(
            String onsCode,
            String laCode,
            String urn,
            String name,
            String region,
            String type,
            Integer population,
            List<String> neighbours,
            Succession succession,
            boolean demo) {}

    /** When an authority was made or abolished. */
    record Succession(LocalDate from, LocalDate to, String predecessor) {
        static final Succession NONE = new Succession(null, null, null);
    }

    static final Entry NORTHBRIDGE = new Entry(
            "E06999001",
            "999",
            "89999",
            "Northbridge City Council",
            "North East, Yorkshire and the Humber",
            "Unitary Authority",
            null,
            List.of(),
            Succession.NONE,
            true);

    private static final String SEPARATOR = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private Register() {}

    /** All real authorities; those that came from another one after that other one. */
    static List<Entry> entries() {
        Map<String, Succession> successions =
                lines("successions.csv").stream().collect(Collectors.toMap(List::getFirst, Register::succession));
        return lines("authorities.csv").stream()
                .map(cells -> entry(cells, successions))
                .sorted(Comparator.comparing(entry -> entry.succession().predecessor() != null))
                .toList();
    }

    private static Entry entry(List<String> cells, Map<String, Succession> successions) {
        return new Entry(
                cells.get(2),
                cells.get(1),
                cells.get(0),
                cells.get(3),
                cells.get(4),
                known(cells.get(5), Function.identity()),
                known(cells.get(6), Integer::valueOf),
                Arrays.stream(cells.get(7).split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                successions.getOrDefault(cells.get(2), Succession.NONE),
                false);
    }

    private static Succession succession(List<String> cells) {
        return new Succession(
                known(cells.get(1), LocalDate::parse),
                known(cells.get(2), LocalDate::parse),
                known(cells.get(3), Function.identity()));
    }

    private static <T> T known(String cell, Function<String, T> read) {
        return Optional.of(cell).filter(text -> !text.isBlank()).map(read).orElse(null);
    }

    private static List<List<String>> lines(String file) {
        try (var stream = Register.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Register::cells).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(SEPARATOR, -1))
                .map(cell -> cell.replaceAll("^\"|\"$", ""))
                .toList();
    }
}
