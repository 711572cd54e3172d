package candour.reader.head;

import candour.reader.Read;
import candour.reader.ReadAuthority;
import candour.reader.head.Front.FrontLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose services a report is about, by its title; a name found elsewhere counts only when it is on the register. */
final class AuthorityReader {
    /** Where titles and first sentences of reports name the authority. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile(
                    "(?i)inspection of (?!local authority|services|safeguarding|looked|children|contact)(.{3,60}?)"
                            + "(?:'s)?(?: local authority| council's)? (?:arrangements|children'?s (?:social care )?services)"),
            Pattern.compile("(?i)(?:monitoring|focused) visit (?:of|to) (.{3,60}?)(?:'s)?"
                    + "(?: local authority)?(?: children'?s (?:social care )?services| \\d|$|\\. | on | in )"),
            Pattern.compile("(?i)joint targeted area inspection of .{0,120}? in (.{3,50}?)(?: \\d|$|\\. )"),
            Pattern.compile("(?i)children'?s services in (?:the )?(.{3,50}?) (?:are|is|require|were)\\b"),
            Pattern.compile("(?i)^(.{3,50}?) (?:local )?safeguarding children board\\b"));

    private static final Pattern STYLED =
            Pattern.compile("(?i)\\b(?:council|borough|county|corporation|royal|london|city of|authority)\\b");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:inspection|review|report|visit|ofsted|dear|director|inspector|judgement|date|services|house|www|https?|contents|published|and)\\b.*|.*\\d.*");

    private record Candidate(String name, double confidence) {}

    private AuthorityReader() {}

    static Read<ReadAuthority> read(Front front) {
        List<Candidate> candidates = candidates(front);
        for (Candidate candidate : candidates) {
            var found = Register.get().find(candidate.name());
            if (found.isPresent()) return Read.of(found.get(), 1, candidate.confidence());
        }
        return candidates.stream()
                .filter(candidate -> candidate.confidence() >= 0.9)
                .findFirst()
                .map(candidate -> Read.of(unregistered(candidate.name()), 1, 0.7))
                .orElse(Read.unknown("No name of an authority could be read on the first page."));
    }

    private static List<Candidate> candidates(Front front) {
        var candidates = new ArrayList<Candidate>();
        matches(NAMED.getFirst(), front.title(), 0.99, candidates);
        for (FrontLine line : front.lines()) {
            matches(NAMED.get(1), line.text(), 0.97, candidates);
            if (line.large() && plausible(line.text())) candidates.add(new Candidate(line.text(), 0.98));
        }
        for (Pattern named : NAMED.subList(1, NAMED.size())) matches(named, front.text(), 0.95, candidates);
        for (FrontLine line : front.lines()) {
            boolean styled =
                    plausible(line.text()) && STYLED.matcher(line.text()).find();
            if (styled) candidates.add(new Candidate(line.text(), 0.85));
        }
        return candidates;
    }

    private static boolean plausible(String text) {
        return text.length() < 60
                && !NO_NAME.matcher(text.replaceFirst(" and (?=[A-Z])", " & ")).matches();
    }

    private static void matches(Pattern named, String text, double confidence, List<Candidate> into) {
        Matcher found = named.matcher(text);
        while (found.find()) into.add(new Candidate(found.group(1).strip(), confidence));
    }

    /** An authority abolished since, or a name the register does not know: without its style, as the register writes names. */
    private static ReadAuthority unregistered(String printed) {
        String name = printed.replaceFirst("(?i)^the ", "")
                .replaceFirst("(?i)^(?:london borough|royal borough|borough|city|county|council) of (?:the )?", "")
                .replaceFirst(
                        "(?i)(?: (?:metropolitan|city|county|borough|district|unitary|local|council|authority))+$", "");
        return new ReadAuthority(name, printed, "", "", "");
    }
}
