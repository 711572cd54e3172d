package candour.quotations;

import java.util.ArrayList;
import java.util.List;

/** Makes reports and checks statements about them. */
public final class Told {
    private Told() {}

    public static ReportText report(Passage... passages) {
        return new ReportText("report", "Northbridge, inspection", "Ofsted", List.of(passages), List.of());
    }

    /** A report of paragraphs under one heading. */
    public static ReportText report(String... paragraphs) {
        var passages = new ArrayList<Passage>();
        for (String paragraph : paragraphs) {
            int number = passages.size() + 1;
            passages.add(new Passage("p" + number, Kind.PARAGRAPH, "Findings", "", number, paragraph));
        }
        return report(passages.toArray(Passage[]::new));
    }

    public static List<Quotation> quotations(ReportText report, String statement) {
        return QuotationFinder.of(report).check(statement, Elsewhere.NOWHERE).quotations();
    }

    public static Quotation only(ReportText report, String statement) {
        List<Quotation> found = quotations(report, statement);
        if (found.size() != 1) throw new AssertionError("Not one quotation but " + found);
        return found.getFirst();
    }
}
