package candour.quotations.cover;

import candour.quotations.Judgement;
import candour.quotations.Mention;
import candour.quotations.Span;
import candour.quotations.text.Pause;
import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import candour.quotations.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells whether a statement gives a grade: the grade in words, in the same sentence as the area, and no other grade between. */
final class GradeMentions {
    private static final Set<String> LEADS_ON = Set.of("for", "in", "of", "on", "at", "across");
    private static final Set<String> TURNS = Set.of("but", "while", "whilst", "although", "whereas", "however");

    private final Prose statement;

    GradeMentions(Prose statement) {
        this.statement = statement;
    }

    Mention of(Judgement judgement) {
        List<List<String>> area = AreaWords.of(judgement);
        var where = new ArrayList<Span>();
        for (Range sentence : statement.sentences()) {
            if (gives(statement.words(sentence), judgement, area)) where.add(sentence.span());
        }
        String title = judgement.label() + ": " + judgement.gradeLabel();
        return new Mention(judgement.id(), title, !where.isEmpty(), where);
    }

    private static boolean gives(List<Word> sentence, Judgement judgement, List<List<String>> area) {
        List<GradeWords.Hit> grades = GradeWords.in(sentence);
        for (GradeWords.Hit grade : grades) {
            if (grade.is(judgement) && belongs(sentence, grade, grades, area)) return true;
        }
        return false;
    }

    private static boolean belongs(
            List<Word> sentence, GradeWords.Hit grade, List<GradeWords.Hit> grades, List<List<String>> area) {
        for (int i = 0; i < sentence.size(); i++) {
            for (List<String> phrase : area) {
                if (Phrase.isAt(phrase, sentence, i) && joined(sentence, grade, grades, i, i + phrase.size()))
                    return true;
            }
        }
        return false;
    }

    private static boolean joined(
            List<Word> sentence, GradeWords.Hit grade, List<GradeWords.Hit> grades, int from, int to) {
        if (to <= grade.from()) return free(grades, to, grade.from()) && !turns(sentence, to, grade.from());
        if (from < grade.to() || !free(grades, grade.to(), from)) return false;
        boolean leadsOn = grade.to() < sentence.size()
                && LEADS_ON.contains(sentence.get(grade.to()).key());
        return leadsOn && (from - grade.to() <= 6 || grades.getLast() == grade) && !breaks(sentence, grade.to(), from);
    }

    private static boolean free(List<GradeWords.Hit> grades, int from, int to) {
        return grades.stream().noneMatch(other -> other.from() >= from && other.to() <= to);
    }

    private static boolean turns(List<Word> sentence, int from, int to) {
        return sentence.subList(from, to).stream().anyMatch(word -> TURNS.contains(word.key()));
    }

    private static boolean breaks(List<Word> sentence, int from, int to) {
        return turns(sentence, from, to)
                || sentence.subList(from, to + 1).stream().anyMatch(word -> word.before() == Pause.BREAK);
    }
}
