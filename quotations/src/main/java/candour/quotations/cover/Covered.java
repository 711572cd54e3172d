package candour.quotations.cover;

import candour.quotations.Balance;
import candour.quotations.Coverage;
import candour.quotations.Judgement;
import candour.quotations.Location;
import candour.quotations.Mention;
import candour.quotations.Passage;
import candour.quotations.Quotation;
import candour.quotations.ReportText;
import candour.quotations.context.Context;
import candour.quotations.text.Prose;
import candour.quotations.text.Range;
import java.util.ArrayList;
import java.util.List;

/** Tells what of a report a statement gives: its grades, what must improve, and how much of its praise and criticism. */
public final class Covered {
    private final ReportText report;
    private final List<Prose> passages;
    private final List<Toned> toned;

    private record Toned(String passage, Range sentence, boolean praise) {}

    public Covered(ReportText report, List<Prose> passages) {
        this.report = report;
        this.passages = passages;
        this.toned = toned();
    }

    private List<Toned> toned() {
        var all = new ArrayList<Toned>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = report.passages().get(i);
            if (passage.kind().asks()) continue;
            for (Range sentence : passages.get(i).sentences()) {
                int tone = Context.tone(passages.get(i).words(sentence));
                if (tone != 0) all.add(new Toned(passage.id(), sentence, tone > 0));
            }
        }
        return List.copyOf(all);
    }

    /** What a statement with these quotations covers. */
    public Coverage by(String text, List<Quotation> quotations) {
        Prose statement = Prose.of(text);
        var grades = new GradeMentions(statement);
        List<Mention> mentions = report.judgements().stream()
                .filter(Judgement::judged)
                .map(grades::of)
                .toList();
        return new Coverage(
                mentions,
                mustImprove(new Matters(statement)),
                new Central(report.judgements(), mentions).finding(),
                balance(quotations));
    }

    private List<Mention> mustImprove(Matters matters) {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = report.passages().get(i);
            if (passage.kind().asks()) mentions.add(matters.of(passage, passages.get(i)));
        }
        return mentions;
    }

    private Balance balance(List<Quotation> quotations) {
        List<Location> locations = quotations.stream()
                .flatMap(quotation -> quotation.locations().stream().limit(1))
                .filter(location -> location.report().equals(report.id()))
                .toList();
        List<Toned> quoted =
                toned.stream().filter(one -> isQuoted(one, locations)).toList();
        int praise = praises(toned);
        int praiseQuoted = praises(quoted);
        return new Balance(praise, toned.size() - praise, praiseQuoted, quoted.size() - praiseQuoted);
    }

    private static int praises(List<Toned> sentences) {
        return (int) sentences.stream().filter(Toned::praise).count();
    }

    private static boolean isQuoted(Toned toned, List<Location> locations) {
        return locations.stream()
                .anyMatch(at -> at.passage().equals(toned.passage())
                        && at.span().overlaps(toned.sentence().span()));
    }
}
