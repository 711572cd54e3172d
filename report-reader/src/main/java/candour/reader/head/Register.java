package candour.reader.head;

import candour.reader.ReadAuthority;
import candour.reader.page.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The authorities responsible for children's services, found by any of the names reports give them. */
final class Register {
    private static final String FILE = "/candour/reader/authorities.csv";

    /** Words of a name that say what kind of body it is, or are left out at will. */
    private static final Set<String> STYLE = Set.of(
            "the",
            "of",
            "and",
            "council",
            "councils",
            "city",
            "county",
            "metropolitan",
            "borough",
            "district",
            "london",
            "royal",
            "unitary",
            "authority",
            "local",
            "mbc",
            "corporation",
            "cc",
            "bc",
            "mdc",
            "children",
            "childrens",
            "services",
            "trust",
            "social",
            "care");

    /** Names no dropping of words makes equal. */
    private static final Map<String, String> ALSO = Map.of(
            "hull", "kingston upon hull",
            "newcastle", "newcastle upon tyne",
            "southend", "southend on sea",
            "bcp", "bournemouth christchurch poole",
            "stoke", "stoke on trent",
            "stockton", "stockton on tees",
            "scilly", "isles scilly",
            "richmond", "richmond upon thames",
            "barking dagenham", "barking dagenham");

    private static final Set<String> CITY_OF_LONDON = Set.of(
            "city of london",
            "city of london corporation",
            "london corporation",
            "corporation of london",
            "the city of london",
            "the city of london corporation",
            "city of london corporation's");

    private final Map<String, ReadAuthority> byName = new HashMap<>();
    private ReadAuthority cityOfLondon;

    private static final class Once {
        static final Register REGISTER = new Register();
    }

    static Register get() {
        return Once.REGISTER;
    }

    private Register() {
        try (var in = Register.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(Register::fields).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> row) {
        var authority = new ReadAuthority(row.get(3), row.get(3), row.get(2), row.get(1), row.get(0));
        if (row.get(3).equals("City of London")) cityOfLondon = authority;
        else byName.put(bare(row.get(3)), authority);
    }

    Optional<ReadAuthority> find(String printed) {
        String lower = Words.key(printed);
        ReadAuthority found = CITY_OF_LONDON.contains(lower) ? cityOfLondon : byBareName(bare(printed));
        return Optional.ofNullable(found)
                .map(a -> new ReadAuthority(a.name(), Words.plain(printed), a.onsCode(), a.laCode(), a.urn()));
    }

    private ReadAuthority byBareName(String bare) {
        ReadAuthority found = byName.get(bare);
        return found == null ? byName.get(ALSO.getOrDefault(bare, bare)) : found;
    }

    /** The name without the words that say what kind of body it is. */
    static String bare(String name) {
        String words =
                Words.plain(name).toLowerCase(Locale.ROOT).replace("'", "").replaceAll("[^\\p{L}]+", " ");
        var kept = new ArrayList<String>();
        for (String word : words.strip().split(" ")) if (!STYLE.contains(word)) kept.add(word);
        return String.join(" ", kept);
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (var field : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) fields.add(field.replace("\"", ""));
        return fields;
    }
}
