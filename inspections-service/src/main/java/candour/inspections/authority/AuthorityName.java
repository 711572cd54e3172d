package candour.inspections.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reduces a name as a register or a report writes it ("Bristol, City of", "Bristol City Council") to what does not vary. */
final class AuthorityName {

    private static final Set<String> VARYING = Set.of(
            "the",
            "of",
            "city",
            "county",
            "council",
            "borough",
            "metropolitan",
            "royal",
            "district",
            "unitary",
            "corporation",
            "authority",
            "local");

    private static final Map<String, String> OTHER_NAMES = Map.of("hull", "kingston upon hull");

    private AuthorityName() {}

    /** Lower case, "and" for "&", without punctuation and the words that come and go. */
    static String key(String name) {
        var plain = name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replace("london borough", " ");
        var kept = Arrays.stream(plain.trim().split(" +"))
                .filter(word -> !VARYING.contains(word))
                .collect(Collectors.joining(" "));
        return OTHER_NAMES.getOrDefault(kept, kept);
    }
}
