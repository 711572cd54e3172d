package candour.quotations.context;

import candour.quotations.text.Pause;
import candour.quotations.text.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sums up praise and criticism over words, turned round by a "not", a "lack of" or a "put right" shortly before. */
final class Toned {
    private static final Set<MarkerKind> TURNING =
            EnumSet.of(MarkerKind.NOT, MarkerKind.NOT_YET, MarkerKind.NO, MarkerKind.LACK, MarkerKind.HINDRANCE);
    private static final int REACH = 5;
    private static final int FAR = 8;
    private static final int TOO = 2;
    private static final int FARTHEST = 14;
    private static final Phrases<Boolean> FREE_OF_DELAY = new Phrases<>();

    static {
        FREE_OF_DELAY.add(
                true,
                List.of(
                        "without delay",
                        "without undue delay",
                        "without unnecessary delay",
                        "no delay",
                        "no delays",
                        "no drift",
                        "avoid delay",
                        "avoid drift",
                        "prevent drift",
                        "without drift",
                        "drift and delay are avoided",
                        "not leave them at risk",
                        "not leave children at risk",
                        "not left at risk",
                        "no children at risk",
                        "no children were at risk"));
    }

    private static final Set<String> REMEDIES = Set.of(
            "address",
            "tackle",
            "resolve",
            "overcome",
            "remedy",
            "rectify",
            "reduce",
            "prevent",
            "improve",
            "recognise",
            "understand",
            "challenge",
            "identify",
            "drive",
            "deal",
            "monitor",
            "consider",
            "know",
            "see",
            "meet");

    private final List<Word> words;
    private final Grammar.Chosen chosen;
    private int sum;
    private int turnedFrom = -1;
    private int turnedUntil = -1;
    private boolean rightedUntil;
    private boolean negated;
    private boolean bareNot;

    private Toned(List<Word> words, Grammar.Chosen chosen) {
        this.words = words;
        this.chosen = chosen;
    }

    static int of(List<Word> words, Grammar.Chosen chosen) {
        var toned = new Toned(words, chosen);
        int i = 0;
        while (i < words.size()) i = chosen.has(i) ? toned.step(i) : i + 1;
        return toned.bareNot && toned.sum == 0 ? -1 : toned.sum;
    }

    private int step(int i) {
        if (words.get(i).before().compareTo(Pause.COMMA) >= 0) turnedUntil = -1;
        var free = FREE_OF_DELAY.at(words, i);
        if (free.isPresent()) {
            sum++;
            return i + free.get().length();
        }
        int next = i + 1;
        if (bareNot && i <= turnedUntil && REMEDIES.contains(words.get(i).key())) leaveUndone();
        var tone = Tone.TABLE.at(words, i).filter(hit -> !isException(i));
        if (tone.isPresent()) next = count(tone.get(), i);
        if (Shares.isOnlyFew(words, i)) turn(i, FARTHEST, true);
        MarkerKind.TABLE.all(words, i).stream()
                .filter(hit -> turns(hit, i))
                .findFirst()
                .ifPresent(hit -> turn(hit, i));
        return next;
    }

    /** "Does not address the weaknesses": the weaknesses stand. */
    private void leaveUndone() {
        sum--;
        bareNot = false;
    }

    private int count(Phrases.Hit<Tone> hit, int i) {
        boolean apart = bareNot && i - turnedFrom > TOO && words.get(i).key().equals("too");
        boolean turned = i <= turnedUntil && !apart;
        int sign = hit.value().sign;
        if (turned && sign > 0 && negated) sign = -1;
        else if (turned && sign < 0 && (rightedUntil || bareNot)) sign = 1;
        if (turned && hit.value().sign > 0) bareNot = false;
        sum += sign;
        return i + hit.length();
    }

    private boolean turns(Phrases.Hit<MarkerKind> hit, int i) {
        boolean only = i + 1 < words.size()
                && Set.of("only", "just", "least").contains(words.get(i + 1).key());
        return !only && (TURNING.contains(hit.value()) || hit.value() == MarkerKind.PUT_RIGHT);
    }

    private void turn(Phrases.Hit<MarkerKind> hit, int i) {
        boolean negation =
                hit.value() == MarkerKind.NOT || hit.value() == MarkerKind.NO || hit.value() == MarkerKind.NOT_YET;
        boolean subject = hit.value() == MarkerKind.NO;
        turn(i, hit.length() - 1 + (subject ? FARTHEST : negation ? FAR : REACH), negation);
        negated = hit.value() != MarkerKind.PUT_RIGHT;
        rightedUntil = MarkerKind.TABLE.all(words, i).stream().anyMatch(other -> other.value() == MarkerKind.PUT_RIGHT);
    }

    private void turn(int i, int reach, boolean negation) {
        turnedFrom = i;
        turnedUntil = i + reach;
        rightedUntil = false;
        negated = true;
        bareNot = negation;
    }

    private boolean isException(int i) {
        String key = words.get(i).key();
        String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
        String before = i > 0 ? words.get(i - 1).key() : "";
        return Tone.EXCEPT_BEFORE.getOrDefault(key, List.of()).contains(next)
                || Tone.EXCEPT_AFTER.getOrDefault(key, List.of()).contains(before);
    }
}
