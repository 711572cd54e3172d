package candour.quotations.find;

import candour.quotations.Code;
import candour.quotations.Elsewhere;
import candour.quotations.Location;
import candour.quotations.Reason;
import candour.quotations.ReportText;
import candour.quotations.Span;
import candour.quotations.Verdict;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges words that do not stand in the report as they are: spliced, altered, another report's, or nobody's. */
final class LostJudge {
    /** One or two words in marks are as likely irony or a name. */
    static final int QUOTABLE = 3;

    private static final int ASKED_ELSEWHERE = 4;
    private static final int SHOWN = 5;
    /** In a title words as short as "the" may be without a capital. */
    private static final int LITTLE = 3;

    private static final Set<String> FIRST_PERSON =
            Set.of("i", "we", "us", "our", "ours", "my", "me", "we're", "we've");

    private static final int LONGEST_TITLE = 8;

    private final Book book;
    private final String statement;
    private final Elsewhere elsewhere;
    private final OtherTexts texts = new OtherTexts();

    LostJudge(Book book, String statement, Elsewhere elsewhere) {
        this.book = book;
        this.statement = statement;
        this.elsewhere = elsewhere;
    }

    Judged judge(Taken taken, Speaker speaker) {
        List<Word> words =
                taken.parts().stream().flatMap(part -> part.words().stream()).toList();
        int[] keys = book.numbers(words);
        return spliced(taken, keys)
                .or(() -> otherReport(taken, words))
                .or(() -> altered(words, keys))
                .orElseGet(() -> nowhere(taken, speaker));
    }

    private Optional<Judged> spliced(Taken taken, int[] keys) {
        List<Place> runs = taken.parts().size() > 1 ? Chains.apart(book, taken.parts()) : List.of();
        if (runs.isEmpty() || taken.size() < QUOTABLE) runs = Spliced.of(book, keys);
        if (runs.isEmpty()) return Optional.empty();
        if (isWithinSentence(runs)) return Optional.of(cut(runs));
        boolean passages = runs.stream().map(Place::passage).distinct().count() > 1;
        Reason reason = passages
                ? Reason.of(
                        Code.JOINS_PARAGRAPHS,
                        "Words of " + runs.size() + " places in different paragraphs are joined as one quotation.")
                : Reason.of(
                        Code.JOINS_SENTENCES,
                        "Words of " + runs.size() + " places in different sentences are joined as one quotation.",
                        spans(runs));
        return Optional.of(new Judged(Verdict.SPLICED, List.of(reason), locations(runs)));
    }

    private boolean isWithinSentence(List<Place> runs) {
        for (int i = 1; i < runs.size(); i++) {
            Place before = runs.get(i - 1);
            Place after = runs.get(i);
            if (before.passage() != after.passage() || after.from() < before.to()) return false;
            if (sentence(before) != sentence(after)) return false;
        }
        return gap(runs) < runs.size();
    }

    /** The first run that does not begin where the one before it ends. */
    private static int gap(List<Place> runs) {
        int i = 1;
        while (i < runs.size() && runs.get(i).from() == runs.get(i - 1).to()) i++;
        return i;
    }

    private int sentence(Place place) {
        return book.passages().get(place.passage()).sentenceOf(place.from());
    }

    private Judged cut(List<Place> runs) {
        Place first = runs.getFirst();
        int gap = gap(runs);
        Span left = book.passages()
                .get(first.passage())
                .span(runs.get(gap - 1).to(), runs.get(gap).from());
        String words = left.of(book.passages().get(first.passage()).text());
        Reason reason = Reason.of(Code.WORDS_LEFT_OUT, "“" + words + "” is left out, and nothing shows it.", left);
        Place all = new Place(first.passage(), first.from(), runs.getLast().to());
        int quoted = runs.stream().mapToInt(Place::size).sum();
        return new Judged(Verdict.ALTERED, List.of(reason), List.of(Locations.of(book, all, quoted)));
    }

    private Span[] spans(List<Place> runs) {
        return runs.stream()
                .map(run -> book.passages().get(run.passage()).span(run.from(), run.to()))
                .toArray(Span[]::new);
    }

    private List<Location> locations(List<Place> runs) {
        return runs.stream().map(run -> Locations.of(book, run, run.size())).toList();
    }

    private Optional<Judged> otherReport(Taken taken, List<Word> words) {
        if (words.size() < ASKED_ELSEWHERE) return Optional.empty();
        Part longest = Parts.longest(taken.parts());
        var locations = new ArrayList<Location>();
        var titles = new ArrayList<String>();
        for (ReportText report : elsewhere.reportsSaying(longest.printed(statement))) {
            var other = new Book(texts.narrow(report, longest));
            Chains.find(other, taken.parts()).stream().limit(1).forEach(chain -> {
                locations.add(Locations.of(other, chain));
                titles.add(report.title());
            });
        }
        if (locations.isEmpty()) return Optional.empty();
        Reason reason = Reason.of(
                Code.FOUND_IN_ANOTHER_REPORT,
                "This report does not say these words. They are in: "
                        + String.join("; ", titles.subList(0, Math.min(titles.size(), SHOWN))) + ".");
        return Optional.of(new Judged(Verdict.MISATTRIBUTED, List.of(reason), locations));
    }

    private Optional<Judged> altered(List<Word> words, int[] keys) {
        return Closest.to(book, keys).map(alignment -> {
            List<Reason> reasons = alignment.edits().stream()
                    .limit(SHOWN)
                    .map(edit -> difference(words, alignment.place(), edit))
                    .toList();
            Place place = alignment.place();
            int same = Math.max(0, keys.length - alignment.distance());
            return new Judged(
                    Verdict.ALTERED, reasons, List.of(Locations.of(book, place, Math.min(same, place.size()))));
        });
    }

    private Reason difference(List<Word> words, Place place, Edit edit) {
        var prose = book.passages().get(place.passage());
        String said = edit.from() == edit.to()
                ? ""
                : statement.substring(
                        words.get(edit.from()).start(), words.get(edit.to() - 1).end());
        if (edit.passageFrom() == edit.passageTo()) {
            return Reason.of(Code.WORDS_DIFFER, "“" + said + "” is not in the report.");
        }
        Span span = prose.span(edit.passageFrom(), edit.passageTo());
        String printed = "“" + span.of(prose.text()) + "”";
        return said.isEmpty()
                ? Reason.of(Code.WORDS_DIFFER, printed + " is left out, and nothing shows it.", span)
                : Reason.of(Code.WORDS_DIFFER, "“" + said + "” instead of " + printed + ".", span);
    }

    private Judged nowhere(Taken taken, Speaker speaker) {
        if (speaker == Speaker.ANOTHER) {
            return Judged.nowhere(
                    Code.SAID_BY_ANOTHER,
                    "The statement gives these words to a speaker, not to the report; the report does not say them.");
        }
        boolean name = taken.readersWords() < QUOTABLE
                || isTitle(taken)
                || Titled.is(statement, taken.span().start())
                || isFirstPerson(taken);
        if (name && speaker != Speaker.THE_REPORT) {
            return Judged.nowhere(
                    Code.NOT_GIVEN_TO_THE_REPORT,
                    "A name, a title or a word set apart: the statement does not say that the report says it, and it does not.");
        }
        return Judged.nowhere(
                Code.NOT_FOUND,
                "The report does not say these words, nor anything as close as would be an alteration.");
    }

    /** "Every Child, Every Street": each word with a capital, but for "of", "and" and the like. */
    private boolean isTitle(Taken taken) {
        String[] words = taken.span().of(statement).strip().split("[^\\p{L}\\p{N}'’]+");
        boolean small = Arrays.stream(words).allMatch(word -> word.length() <= LITTLE || isCapital(word));
        return small && words.length <= LONGEST_TITLE && isCapital(words[0]);
    }

    /** "Doing our best": a report does not speak of "us". */
    private static boolean isFirstPerson(Taken taken) {
        return taken.parts().stream()
                .flatMap(part -> part.words().stream())
                .anyMatch(word -> FIRST_PERSON.contains(word.key()));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
    }
}
