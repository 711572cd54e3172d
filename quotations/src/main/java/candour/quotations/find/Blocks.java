package candour.quotations.find;

import candour.quotations.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds paragraphs set apart as quotations without marks: after a line that ends in a colon, or behind ">". */
final class Blocks {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");
    private static final Pattern LEAD = Pattern.compile("^\\h*(?:>+|[•◦▪‣*·–-])?\\h*");
    private static final Pattern MARK = Pattern.compile("[“”\"«»„]");

    private Blocks() {}

    static List<Marked> in(String text) {
        var found = new ArrayList<Marked>();
        Matcher line = PARAGRAPH.matcher(text);
        boolean colon = false;
        while (line.find()) {
            String words = line.group();
            boolean behind = words.stripLeading().startsWith(">");
            boolean item = behind || isItem(words);
            if ((colon || behind) && !MARK.matcher(words).find()) found.add(block(line));
            colon = words.stripTrailing().endsWith(":") || colon && item;
        }
        return found;
    }

    private static boolean isItem(String words) {
        Matcher lead = LEAD.matcher(words);
        return lead.find() && !lead.group().isBlank();
    }

    private static Marked block(Matcher line) {
        Matcher lead = LEAD.matcher(line.group());
        int skip = lead.find() ? lead.end() : 0;
        int end = line.start() + line.group().stripTrailing().length();
        return new Marked(new Span(Math.min(line.start() + skip, end), end), false, false);
    }
}
