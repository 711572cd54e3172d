package candour.reader;

import candour.reader.body.Body;
import candour.reader.flow.Flow;
import candour.reader.grades.GradeRow;
import candour.reader.grades.GradeRows;
import candour.reader.grades.Judgements;
import candour.reader.grades.StatedGrades;
import candour.reader.grades.Strands;
import candour.reader.grades.TableLines;
import candour.reader.head.Head;
import candour.reader.page.Pages;
import candour.reader.page.PdfFile;
import java.util.ArrayList;
import java.util.List;

/** Reads one published inspection report; stateless, safe for use by many threads at once. */
public final class ReportReader {
    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 25 * 1024 * 1024;

    /**
     * Reads a report.
     *
     * @throws NotAPdf when the bytes are no PDF
     * @throws UnreadablePdf when it is one that cannot be read whole and safely
     */
    public Reading read(byte[] pdf) {
        Pages pages = PdfFile.read(pdf);
        Flow flow = Flow.of(pages.sheets());
        Head head = Head.of(pages, flow);
        List<GradeRow> rows = GradeRows.in(flow);
        boolean board = head.kind()
                .optional()
                .filter(ReportKind.SAFEGUARDING_BOARD_REVIEW::equals)
                .isPresent();
        Body body = Body.of(flow, TableLines.of(flow, rows), board);
        List<Judgement> printed = Judgements.printed(rows, body.sections(), Strands.of(head.framework(), head.kind()));
        Read<Framework> framework = FrameworkChoice.of(head, printed);
        List<Judgement> all = withMissing(printed, framework, head.kind());
        List<Section> marked = StatedGrades.mark(body.sections(), all);
        var reading = new Reading(
                framework,
                head.kind(),
                head.authority(),
                head.dates().published(),
                head.dates().start(),
                head.dates().end(),
                head.lead(),
                StatedGrades.link(all, marked),
                body.needsToImprove(),
                marked,
                flow.notes(),
                pages.sheets().size(),
                List.of());
        return reading.with(Problems.of(reading, pages));
    }

    private static List<Judgement> withMissing(
            List<Judgement> printed, Read<Framework> framework, Read<ReportKind> kind) {
        if (!framework.known() || !kind.known() || !kind.value().graded()) return printed;
        var all = new ArrayList<>(printed);
        all.addAll(Judgements.missing(printed, framework.value(), Strands.of(framework, kind)));
        return all;
    }
}
