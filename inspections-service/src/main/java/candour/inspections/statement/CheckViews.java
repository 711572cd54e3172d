package candour.inspections.statement;

import candour.inspections.archive.PublishedPassage;
import candour.inspections.archive.PublishedReport;
import candour.inspections.statement.CheckView.BalanceView;
import candour.inspections.statement.CheckView.CentralView;
import candour.inspections.statement.CheckView.CoverageView;
import candour.inspections.statement.CheckView.HolderView;
import candour.inspections.statement.CheckView.LocationView;
import candour.inspections.statement.CheckView.MentionView;
import candour.inspections.statement.CheckView.QuotationView;
import candour.inspections.statement.CheckView.ReasonView;
import candour.inspections.statement.CheckView.ReportLine;
import candour.inspections.statement.CheckView.SelectorView;
import candour.inspections.statement.CheckView.SpanView;
import candour.quotations.Among;
import candour.quotations.CentralFinding;
import candour.quotations.Coverage;
import candour.quotations.Location;
import candour.quotations.Mention;
import candour.quotations.Quotation;
import candour.quotations.Reason;
import candour.quotations.Selector;
import candour.quotations.Span;
import candour.quotations.StatementCheck;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows a check with the whole paragraph of every quotation.
 *
 * @param reports finds a report by the id the finder names
 */
record CheckViews(Function<String, PublishedReport> reports) {

    /** Edition of the rules of the finder, kept with every check. */
    static final String RULES = "2026-11";

    CheckView of(PublishedReport about, StatementCheck found, Instant now) {
        return new CheckView(
                line(about),
                null,
                found.quotations().stream().map(this::quotation).toList(),
                coverage(found.coverage()),
                RULES,
                now);
    }

    /** A check that is about no report in particular. */
    CheckView of(Among found, Instant now) {
        return new CheckView(
                null,
                found.holders().stream()
                        .map(one -> new HolderView(line(reports.apply(one.report())), one.quotations(), one.words()))
                        .toList(),
                found.quotations().stream().map(this::quotation).toList(),
                null,
                RULES,
                now);
    }

    private static ReportLine line(PublishedReport report) {
        var authority = Optional.ofNullable(report.authority());
        return new ReportLine(
                report.id(),
                report.title(),
                authority.map(one -> one.name()).orElse(null),
                report.framework().orElse(null),
                report.dates().publishedOn());
    }

    private QuotationView quotation(Quotation one) {
        return new QuotationView(
                span(one.span()),
                one.words(),
                one.marking(),
                one.verdict(),
                one.verdict().title(),
                one.verdict().isFair(),
                one.isUnfair(),
                one.reasons().stream().map(CheckViews::reason).toList(),
                one.locations().stream().map(this::location).toList());
    }

    private static ReasonView reason(Reason one) {
        return new ReasonView(
                one.code().name(),
                one.words(),
                one.inPassage().stream().map(CheckViews::span).toList());
    }

    private LocationView location(Location one) {
        var report = reports.apply(one.report());
        var passage = passage(report, one.passage());
        return new LocationView(
                line(report),
                one.passage(),
                passage.heading(),
                passage.number(),
                passage.text(),
                span(one.span()),
                span(one.sentence()),
                selector(one.selector()),
                one.wordsQuoted(),
                one.wordsInPassage());
    }

    private static PublishedPassage passage(PublishedReport report, String part) {
        return report.passages().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A passage that was found is not in its report: " + part));
    }

    private static SelectorView selector(Selector one) {
        return new SelectorView(one.exact(), one.prefix(), one.suffix(), one.passageSha256());
    }

    private static CoverageView coverage(Coverage one) {
        return new CoverageView(
                mentions(one.judgements()), mentions(one.mustImprove()), central(one.central()), balance(one));
    }

    private static List<MentionView> mentions(List<Mention> all) {
        return all.stream()
                .map(one -> new MentionView(
                        one.id(),
                        one.title(),
                        one.mentioned(),
                        one.where().stream().map(CheckViews::span).toList()))
                .toList();
    }

    private static CentralView central(CentralFinding one) {
        return new CentralView(one.area(), one.title(), one.present(), one.why());
    }

    private static BalanceView balance(Coverage one) {
        var balance = one.balance();
        return new BalanceView(
                balance.strengthsInReport(),
                balance.weaknessesInReport(),
                balance.strengthsQuoted(),
                balance.weaknessesQuoted());
    }

    private static SpanView span(Span one) {
        return new SpanView(one.start(), one.end());
    }
}
