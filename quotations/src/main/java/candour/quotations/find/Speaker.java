package candour.quotations.find;

import candour.quotations.Span;
import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.List;
import java.util.Set;

/** To whom a statement gives the words it sets apart. */
enum Speaker {
    THE_REPORT,
    ANOTHER,
    NOBODY;

    // spotless:off
    private static final Set<String> SPEECH = Set.of(
            "said", "says", "say", "told", "tells", "added", "adds", "warned", "warns", "commented", "comments",
            "explained", "insisted", "argued", "replied", "continued", "admitted", "claimed", "claims", "believes",
            "thinks", "called", "tweeted", "posted", "responded", "stressed", "pledged", "promised", "urged", "joked",
            "remarked", "asked", "announced", "announces", "warn", "tell", "insist", "argue", "stress", "pledge", "promise");
    // spotless:on
    // spotless:off
    private static final Set<String> OF_THE_REPORT = Set.of(
            "ofsted", "ofsted's", "report", "report's", "reports", "inspectors", "inspector", "inspector's",
            "inspectors'", "inspectorate", "inspectorate's", "inspection", "inspection's", "watchdog", "watchdog's",
            "regulator", "regulator's", "hmi", "letter", "judgement", "judgment", "findings");
    // spotless:on
    // spotless:off
    private static final Set<String> FINDING = Set.of(
            "found", "finds", "noted", "notes", "states", "stated", "praised", "praises", "highlighted", "highlights",
            "criticised", "criticises", "concluded", "concludes", "judged", "identified", "identifies", "recognised",
            "recognises", "describes", "described", "reads", "acknowledged", "commended", "rated", "reported",
            "observed");
    // spotless:on
    private static final Set<String> PERSONS = Set.of("he", "she", "i", "we");
    private static final int NEAR = 14;
    private static final int SUBJECT = 6;

    static Speaker of(String statement, Span span, String source) {
        Set<String> report = Set.of(source.toLowerCase(java.util.Locale.ROOT));
        List<Word> before = Words.of(sentenceBefore(statement, span.start()));
        List<Word> after = Words.of(sentenceAfter(statement, span.end()));
        List<Word> nearBefore = before.subList(Math.max(0, before.size() - NEAR), before.size());
        List<Word> nearAfter = after.subList(0, Math.min(NEAR, after.size()));
        Speaker speaker = speech(nearBefore, report);
        if (speaker == NOBODY) speaker = speech(nearAfter, report);
        if (speaker != NOBODY) return speaker;
        return isNamed(before, report) || isNamed(nearAfter, report) ? THE_REPORT : NOBODY;
    }

    private static String sentenceBefore(String statement, int start) {
        int from = Math.max(0, start - 400);
        for (int i = start - 1; i > from; i--) {
            char c = statement.charAt(i);
            boolean line = c == '\n' && i < start - 3 && statement.charAt(i - 1) != ':';
            boolean stop = ".?!".indexOf(c) >= 0
                    && i + 2 < start
                    && statement.charAt(i + 1) == ' '
                    && Character.isUpperCase(statement.charAt(i + 2))
                    && !isTitle(statement, i);
            if (line || stop) return statement.substring(i + 1, start);
        }
        return statement.substring(from, start);
    }

    private static boolean isTitle(String statement, int stop) {
        int from = stop;
        while (from > 0 && Character.isLetter(statement.charAt(from - 1))) from--;
        return stop - from <= 4 && stop > from && Character.isUpperCase(statement.charAt(from));
    }

    private static String sentenceAfter(String statement, int end) {
        int to = Math.min(statement.length(), end + 200);
        boolean closedInside = end > 0 && ".?!".indexOf(statement.charAt(end - 1)) >= 0;
        if (closedInside && !goesOn(statement, end)) return "";
        for (int i = end; i < to; i++) {
            char c = statement.charAt(i);
            if (c == '\n'
                    || ".?!".indexOf(c) >= 0 && (i + 1 == to || Character.isWhitespace(statement.charAt(i + 1)))) {
                return statement.substring(end, i);
            }
        }
        return statement.substring(end, to);
    }

    /** "“Deal or no deal?” asked one": a small letter after the marks goes on with the sentence. */
    private static boolean goesOn(String statement, int end) {
        int i = end;
        while (i < statement.length() && !Character.isLetterOrDigit(statement.charAt(i)) && i - end < 3) i++;
        return i < statement.length() && Character.isLowerCase(statement.charAt(i));
    }

    private static Speaker speech(List<Word> words, Set<String> report) {
        for (int i = words.size() - 1; i >= 0; i--) {
            String key = words.get(i).key();
            if (!SPEECH.contains(key) && !FINDING.contains(key)) continue;
            if (i > 0 && PERSONS.contains(words.get(i - 1).key())) return ANOTHER;
            if (names(subject(words, i), report)) return THE_REPORT;
            if (SPEECH.contains(key)) return ANOTHER;
        }
        return NOBODY;
    }

    private static List<Word> subject(List<Word> words, int verb) {
        int from = verb;
        while (from > 0 && verb - from < SUBJECT && words.get(from).before() != Pause.BREAK) from--;
        return words.subList(from, Math.min(words.size(), verb + 4));
    }

    private static boolean names(List<Word> words, Set<String> source) {
        boolean pronoun = words.size() < NEAR
                && words.stream().anyMatch(word -> Set.of("it", "they").contains(word.key()));
        return pronoun || isNamed(words, source);
    }

    private static boolean isNamed(List<Word> words, Set<String> source) {
        return words.stream().anyMatch(word -> OF_THE_REPORT.contains(word.key()) || source.contains(word.key()));
    }
}
