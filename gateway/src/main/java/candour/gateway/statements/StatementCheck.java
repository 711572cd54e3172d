package candour.gateway.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement laid beside a report, as inspections-service found it.
 *
 * @param report null where nobody said which; there is no coverage then
 * @param reports those that hold any of the words, where nobody said which
 */
public record StatementCheck(
        Report report,
        List<Holder> reports,
        List<Quotation> quotations,
        Coverage coverage,
        String rules,
        Instant checkedAt) {

    /** A report that holds words of the statement, and how many. */
    public record Holder(Report report, int quotations, int words) {}

    /** Which report. */
    public record Report(String id, String title, String authorityName, String framework, LocalDate publishedOn) {}

    /** UTF-16 offsets; the end is not included. */
    public record Span(int start, int end) {}

    /** A sentence for a reader. */
    public record Reason(String code, String words, List<Span> inPassage) {}

    /** The paragraph in which the words stand. */
    public record Location(
            Report report,
            String passage,
            String heading,
            String number,
            String text,
            Span span,
            Span sentence,
            int wordsQuoted,
            int wordsInPassage) {}

    /** One quotation of the statement. */
    public record Quotation(
            Span span,
            String words,
            String marking,
            String verdict,
            String verdictTitle,
            boolean fair,
            boolean unfair,
            List<Reason> reasons,
            List<Location> locations) {

        public boolean isUnmarked() {
            return "UNMARKED".equals(marking);
        }

        /** Whether an earlier place has the same paragraph, as a report and its rehearsal have. */
        public boolean isShownBefore(Location where) {
            return locations.stream()
                    .takeWhile(one -> !one.equals(where))
                    .anyMatch(
                            one -> one.text().equals(where.text()) && one.span().equals(where.span()));
        }

        /** The paragraph cut up for showing: the quoted words and, in it, what the reasons point at. */
        public List<Piece> paragraph(Location where) {
            boolean first = where.equals(locations.getFirst());
            var pointed = first
                    ? reasons.stream()
                            .flatMap(reason -> reason.inPassage().stream())
                            .toList()
                    : List.<Span>of();
            return Piece.of(where.text(), List.of(where.span()), pointed);
        }
    }

    /** What of the report the statement mentions. */
    public record Coverage(List<Mention> judgements, List<Mention> mustImprove, Central central, Balance balance) {

        public long judgementsMentioned() {
            return judgements.stream().filter(Mention::mentioned).count();
        }

        public long mustImproveMentioned() {
            return mustImprove.stream().filter(Mention::mentioned).count();
        }
    }

    /** One judgement or thing that must improve. */
    public record Mention(String id, String title, boolean mentioned, List<Span> where) {}

    /** The central finding. */
    public record Central(String area, String title, boolean present, String why) {}

    /** Praise and fault in the report, and in what is quoted of it. */
    public record Balance(int strengthsInReport, int weaknessesInReport, int strengthsQuoted, int weaknessesQuoted) {}

    /** Whether a place has to be named, for it is not in the report that is spoken about. */
    public boolean isElsewhere(Location where) {
        return report == null || !report.id().equals(where.report().id());
    }

    public long found() {
        return quotations.stream().filter(one -> !one.locations().isEmpty()).count();
    }

    public long notFair() {
        return quotations.stream().filter(Quotation::unfair).count();
    }

    /** The statement cut up for showing, with its quotations marked. */
    public List<Piece> statement(String text) {
        return Piece.of(text, quotations.stream().map(Quotation::span).toList(), List.of());
    }
}
