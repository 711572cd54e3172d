package candour.quotations.corpus;

import candour.quotations.Elsewhere;
import candour.quotations.Kind;
import candour.quotations.Passage;
import candour.quotations.QuotationFinder;
import candour.quotations.ReportText;
import candour.reader.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The texts the corpus quotes from: the paragraphs kept with it, or the whole reports where they are at hand. */
final class Texts {

    private final Map<String, ReportText> reports;
    private final Map<String, QuotationFinder> finders = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private Texts(Map<String, ReportText> reports) {
        this.reports = Map.copyOf(reports);
        reports.forEach((name, report) -> words.put(name, words(report)));
    }

    /** Of each report the paragraphs that stand in the corpus. */
    static Texts kept(List<LabelledQuotation> corpus) {
        var paragraphs = new HashMap<String, Set<String>>();
        for (var one : corpus) {
            paragraphs.computeIfAbsent(one.report(), report -> new LinkedHashSet<>());
            var mine = paragraphs.computeIfAbsent(one.source(), report -> new LinkedHashSet<>());
            Stream.of(one.paragraph(), one.next()).filter(text -> text != null).forEach(mine::add);
        }
        var reports = new HashMap<String, ReportText>();
        paragraphs.forEach((name, texts) -> reports.put(name, report(name, List.copyOf(texts), Kind.PARAGRAPH)));
        return new Texts(reports);
    }

    /** The whole reports of a folder, as the reader reads them. */
    static Texts whole(Path folder, List<LabelledQuotation> corpus) {
        var reports = new HashMap<String, ReportText>();
        corpus.stream()
                .flatMap(one -> Stream.of(one.report(), one.source()))
                .distinct()
                .forEach(name -> reports.put(name, read(name, folder.resolve(name))));
        return new Texts(reports);
    }

    private static ReportText read(String name, Path file) {
        try {
            var reading = new ReportReader().read(Files.readAllBytes(file));
            var passages = new ArrayList<Passage>();
            reading.paragraphs()
                    .forEach(paragraph -> passages.add(passage(passages, Kind.PARAGRAPH, paragraph.text())));
            reading.needsToImprove().forEach(item -> passages.add(passage(passages, Kind.IMPROVEMENT, item.text())));
            return new ReportText(name, name, "Ofsted", passages, List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReportText report(String name, List<String> texts, Kind kind) {
        var passages = new ArrayList<Passage>();
        texts.forEach(text -> passages.add(passage(passages, kind, text)));
        return new ReportText(name, name, "Ofsted", passages, List.of());
    }

    private static Passage passage(List<Passage> before, Kind kind, String text) {
        return new Passage("p" + before.size(), kind, "", "", before.size() + 1, text);
    }

    QuotationFinder finder(String report) {
        return finders.computeIfAbsent(report, name -> QuotationFinder.of(reports.get(name)));
    }

    Elsewhere but(String report) {
        return run -> words.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(report) && other.getValue().contains(" " + plain(run) + " "))
                .map(other -> reports.get(other.getKey()))
                .toList();
    }

    private static String words(ReportText report) {
        var text = new StringBuilder(" ");
        report.passages().forEach(passage -> text.append(plain(passage.text())).append(" "));
        return text.toString();
    }

    private static String plain(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }
}
