package candour.cases.matching;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How names are compared: without accents, case and punctuation, part by part, and as they sound (Double Metaphone). */
final class Spelling {

    private static final int CODE_LENGTH = 5;
    private static final DoubleMetaphone SOUND = sound();

    private Spelling() {}

    /** {@code O'Neill-Wójcik} as {@code ONEILLWOJCIK}. */
    static String plain(String name) {
        var apart = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD);
        return apart.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
    }

    /** The name and each of its parts, plain: {@code Smith-Jones} as SMITHJONES, SMITH and JONES. */
    static Set<String> parts(String name) {
        var parts = Arrays.stream(name.split("[\\s-]+"))
                .map(Spelling::plain)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        parts.add(plain(name));
        parts.remove("");
        return parts;
    }

    /** One or two codes of what a plain name sounds like; the name itself where it has no sound in English. */
    static Set<String> sounds(String plain) {
        var codes = new LinkedHashSet<String>();
        codes.add(code(plain, false));
        codes.add(code(plain, true));
        return codes;
    }

    /** Whether one is made of the other by one letter wrong, missing, too many or two of them the wrong way round. */
    static boolean isOneSlipApart(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        return !one.equals(other)
                && (tail(a, 1).equals(b) || tail(b, 1).equals(a) || tail(a, 1).equals(tail(b, 1)) || isTurned(a, b));
    }

    private static boolean isTurned(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }

    private static String code(String plain, boolean alternate) {
        var code = SOUND.doubleMetaphone(plain, alternate);
        return code == null || code.isEmpty() ? plain : code;
    }

    private static DoubleMetaphone sound() {
        var sound = new DoubleMetaphone();
        sound.setMaxCodeLen(CODE_LENGTH);
        return sound;
    }
}
