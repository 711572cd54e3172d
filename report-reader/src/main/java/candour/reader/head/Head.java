package candour.reader.head;

import candour.reader.Framework;
import candour.reader.Read;
import candour.reader.ReadAuthority;
import candour.reader.ReportKind;
import candour.reader.flow.Flow;
import candour.reader.head.Title.Family;
import candour.reader.page.Pages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report says of itself, without its judgements.
 *
 * @param framework by title and dates alone; which judgements are printed may tell better
 */
public record Head(
        Read<Framework> framework,
        Read<ReportKind> kind,
        Read<ReadAuthority> authority,
        Dates dates,
        Read<String> lead) {
    /** Reads the first page and, for the lead inspector, the rest. */
    public static Head of(Pages pages, Flow flow) {
        Front front = Front.of(pages, flow);
        Optional<Title> title = Title.of(front.title());
        Optional<ReportKind> kind = title.map(Title::kind);
        Dates dates = Dates.of(front, kind);
        return new Head(
                title.map(row -> FrameworkPeriod.of(row.family(), began(dates)))
                        .orElse(Read.unknown("The title fits none of the known kinds of report.")),
                kind.map(known -> Read.of(known, 1, 0.95))
                        .orElse(Read.unknown("The title fits none of the known kinds of report.")),
                AuthorityReader.read(front),
                dates,
                LeadReader.read(flow, title.map(Title::family).orElse(Family.BY_DATE) == Family.BY_DATE));
    }

    private static Read<LocalDate> began(Dates dates) {
        return dates.start().known() ? dates.start() : dates.published();
    }
}
