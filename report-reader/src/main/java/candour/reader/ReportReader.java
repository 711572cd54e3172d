package candour.reader;

import candour.reader.body.Body;
import candour.reader.flow.Flow;
import candour.reader.grades.GradeRow;
import candour.reader.grades.GradeRows;
import candour.reader.grades.Judgements;
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
        Body body = Body.of(flow, TableLines.of(flow, rows), boardOnly(head));
        List<Judgement> printed = Judgements.printed(rows, body.sections(), Strands.of(head.framework(), head.kind()));
        Reading reading = reading(head, FrameworkChoice.of(head, printed), printed)
                .with(body.sections(), body.needsToImprove())
                .with(flow.notes(), pages.sheets().size());
        return reading.with(Problems.of(reading, pages));
    }

    private static boolean boardOnly(Head head) {
        return head.kind()
                .optional()
                .filter(ReportKind.SAFEGUARDING_BOARD_REVIEW::equals)
                .isPresent();
    }

    private static Reading reading(Head head, Read<Framework> framework, List<Judgement> printed) {
        return new Reading(
                framework,
                head.kind(),
                head.authority(),
                head.dates().published(),
                head.dates().start(),
                head.dates().end(),
                head.lead(),
                withMissing(printed, framework, head.kind()),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of());
    }

    private static List<Judgement> withMissing(
            List<Judgement> printed, Read<Framework> framework, Read<ReportKind> kind) {
        if (!framework.known() || !kind.known() || !kind.value().graded()) return printed;
        var all = new ArrayList<>(printed);
        all.addAll(Judgements.missing(printed, framework.value(), Strands.of(framework, kind)));
        return all;
    }
}
