package candour.cases.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which given names stand for one another: rows of {@code nicknames.csv}, our own list, one name and its variants a line. */
final class Nicknames {

    private static final Map<String, Set<String>> NAMES = read();

    private Nicknames() {}

    /** The names that a plain given name may stand for, itself first: BETH as BETH, BETHANY and ELIZABETH. */
    static Set<String> of(String plain) {
        var all = new LinkedHashSet<String>();
        all.add(plain);
        all.addAll(NAMES.getOrDefault(plain, Set.of()));
        return all;
    }

    /** Whether the two may be one name. */
    static boolean areOne(String one, String other) {
        return !Collections.disjoint(of(one), of(other));
    }

    private static Map<String, Set<String>> read() {
        var names = new HashMap<String, Set<String>>();
        try (var stream = Nicknames.class.getResourceAsStream("nicknames.csv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",")).forEach(cells -> {
                var name = Spelling.plain(cells[0]);
                Arrays.stream(cells[1].split(" "))
                        .map(Spelling::plain)
                        .forEach(variant -> names.computeIfAbsent(variant, it -> new LinkedHashSet<>())
                                .add(name));
            });
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return names;
    }
}
