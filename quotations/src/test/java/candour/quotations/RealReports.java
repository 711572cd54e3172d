package candour.quotations;

import candour.reader.Improvement;
import candour.reader.Paragraph;
import candour.reader.Reading;
import candour.reader.RefusedFile;
import candour.reader.ReportReader;
import candour.reader.Section;
import candour.reader.SectionRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Published reports as this module takes them: those kept with the report reader's tests, or a folder of them. */
final class RealReports {
    private static final Path KEPT = Path.of("..", "report-reader", "src", "test", "resources", "reports");

    private RealReports() {}

    static List<ReportText> kept() throws IOException {
        return in(KEPT);
    }

    static List<ReportText> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .map(RealReports::read)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<ReportText> read(Path file) {
        try {
            Reading reading = new ReportReader().read(Files.readAllBytes(file));
            String name = file.getFileName().toString();
            return Optional.of(new ReportText(name, name, "Ofsted", passages(reading), List.of()));
        } catch (RefusedFile refused) {
            System.out.println("Not a report: " + file.getFileName());
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Passage> passages(Reading reading) {
        var passages = new ArrayList<Passage>();
        for (Section section : reading.sections()) {
            if (section.role() != SectionRole.FINDINGS) continue;
            for (Paragraph paragraph : section.paragraphs()) {
                passages.add(new Passage(
                        "p" + paragraph.position(),
                        Kind.PARAGRAPH,
                        section.heading(),
                        "",
                        paragraph.number(),
                        paragraph.text()));
            }
        }
        for (Improvement item : reading.needsToImprove()) {
            int number = passages.size();
            passages.add(new Passage("i" + number, Kind.IMPROVEMENT, "", "", number, item.text()));
        }
        return passages;
    }
}
