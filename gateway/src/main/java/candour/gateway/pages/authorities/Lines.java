package candour.gateway.pages.authorities;

import candour.gateway.pages.inspections.Typed;
import java.util.Arrays;
import java.util.List;

/** What was typed in one box, a thing a line or, for longer texts, a thing a paragraph. */
public final class Lines {

    private Lines() {}

    public static List<String> of(String typed) {
        return split(typed, "\n");
    }

    /** Things that may run over several lines; an empty line parts them. */
    public static List<String> paragraphs(String typed) {
        return split(typed, "\n\\s*\n");
    }

    private static List<String> split(String typed, String between) {
        return Arrays.stream(Typed.text(typed).split(between))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
