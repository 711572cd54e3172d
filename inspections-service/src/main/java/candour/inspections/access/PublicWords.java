package candour.inspections.access;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Free text as the public reads it: a name that the record knows is taken out of it, whoever wrote it in. */
public final class PublicWords {

    private static final String INSTEAD = "[name removed]";

    private final List<Pattern> names;

    private PublicWords(List<Pattern> names) {
        this.names = names;
    }

    /** Takes these names out, and these persons'; nulls among them are nobody. */
    public static PublicWords without(Stream<String> names) {
        return new PublicWords(names.filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> name.length() > 2)
                .distinct()
                .map(name -> Pattern.compile(
                        "\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    /** Whether the text names one of them. */
    public boolean areIn(String text) {
        return names.stream().anyMatch(name -> name.matcher(text).find());
    }

    /** The text without the names; null stays null. */
    public String of(String text) {
        var said = text;
        for (var name : names) {
            said = said == null ? null : name.matcher(said).replaceAll(Matcher.quoteReplacement(INSTEAD));
        }
        return said;
    }
}
