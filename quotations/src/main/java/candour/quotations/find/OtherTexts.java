package candour.quotations.find;

import candour.quotations.Passage;
import candour.quotations.ReportText;
import candour.quotations.text.Word;
import candour.quotations.text.Words;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Other reports, cut down to the passages that hold given words, so that a book of one is small; each is read once. */
final class OtherTexts {
    private record Read(Passage passage, List<String> keys) {}

    private final Map<ReportText, List<Read>> read = new IdentityHashMap<>();

    ReportText narrow(ReportText report, Part part) {
        List<String> keys = keys(part.words());
        List<Passage> holding = read.computeIfAbsent(report, OtherTexts::read).stream()
                .filter(one -> Collections.indexOfSubList(one.keys(), keys) >= 0)
                .map(Read::passage)
                .toList();
        return new ReportText(report.id(), report.title(), report.source(), holding, List.of());
    }

    private static List<Read> read(ReportText report) {
        return report.passages().stream()
                .map(passage -> new Read(passage, keys(Words.of(passage.text()))))
                .toList();
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }
}
