package candour.inspections.promise;

import candour.conventions.Time;
import candour.inspections.dates.KnownDate;
import candour.inspections.inspection.Inspection;
import candour.inspections.inspection.InspectionState;
import candour.inspections.inspection.InspectionTimescale;
import candour.inspections.inspection.Inspections;
import candour.inspections.promise.Promise.Facts;
import candour.inspections.promise.Promise.Kind;
import candour.inspections.promise.Promise.Source;
import candour.inspections.promise.Promise.SourceKind;
import candour.inspections.scrutiny.Recommendation;
import candour.inspections.scrutiny.Recommendations;
import candour.inspections.scrutiny.ScrutinyReport;
import candour.inspections.scrutiny.ScrutinyReports;
import candour.inspections.workingparty.WorkingParties;
import candour.inspections.workingparty.WorkingParty;
import candour.timescales.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers everything promised about an authority's services from the records that hold it; it keeps nothing itself. */
@ApplicationScoped
class PromiseLedger {

    private static final List<InspectionTimescale> DUTIES =
            List.of(InspectionTimescale.LA_PUBLISH, InspectionTimescale.STATEMENT_DUE);

    private static final Comparator<Promise> BY_DATE =
            Comparator.comparing(promise -> Optional.ofNullable(promise.due())
                    .map(due -> due.partial().latest())
                    .orElse(LocalDate.MAX));

    private final ScrutinyReports scrutiny;
    private final Recommendations recommendations;
    private final WorkingParties parties;
    private final Inspections inspections;
    private final Time time;

    PromiseLedger(
            ScrutinyReports scrutiny,
            Recommendations recommendations,
            WorkingParties parties,
            Inspections inspections,
            Time time) {
        this.scrutiny = scrutiny;
        this.recommendations = recommendations;
        this.parties = parties;
        this.inspections = inspections;
        this.time = time;
    }

    List<Promise> of(String authority) {
        var fromScrutiny = scrutiny.of(authority).stream().flatMap(this::of);
        var fromParties = parties.of(authority).stream().map(this::of);
        var fromInspections = published(authority).flatMap(this::duties);
        return Stream.of(fromScrutiny, fromParties, fromInspections)
                .flatMap(all -> all)
                .sorted(BY_DATE)
                .toList();
    }

    private Stream<Promise> of(ScrutinyReport report) {
        var answer = report.responseDeadline().map(due -> answer(report, due)).stream();
        var promised = recommendations.of(report).stream().flatMap(one -> of(one, report).stream());
        return Stream.concat(answer, promised);
    }

    private Promise answer(ScrutinyReport report, Deadline due) {
        return duty("Respond to the scrutiny report “%s”".formatted(report.title()), "executive", due, source(report));
    }

    private static Source source(ScrutinyReport report) {
        return new Source(SourceKind.SCRUTINY_REPORT, report.id(), report.title());
    }

    /** What the executive accepted; what it rejected or never answered it did not promise. */
    private Optional<Promise> of(Recommendation one, ScrutinyReport report) {
        var what = "Recommendation %d: %s".formatted(one.number(), one.text());
        var facts = new Facts(what, one.addressee(), one.promised().orElse(null), source(report));
        var claimedOn = one.claim().map(claim -> claim.happenedOn()).orElse(null);
        return switch (one.state()) {
            case MADE, REJECTED -> Optional.empty();
            case ACHIEVED -> Optional.of(facts.standing(Kind.PROMISE, PromiseState.SAID_TO_BE_KEPT, claimedOn));
            case VERIFIED -> Optional.of(Promise.done(Kind.PROMISE, facts, claimedOn));
            case NOT_ACHIEVED -> Optional.of(facts.standing(Kind.PROMISE, PromiseState.NOT_KEPT, null));
            default -> Optional.of(Promise.open(Kind.PROMISE, facts, time.today()));
        };
    }

    private Promise of(WorkingParty party) {
        var said = party.announcement();
        var what = "%s: report to the %s".formatted(said.name(), said.reportsTo());
        var source = new Source(SourceKind.WORKING_PARTY, party.id(), said.name());
        var facts = new Facts(what, said.announcedBy(), said.due(), source);
        return party.reportedOn()
                .map(on -> Promise.done(Kind.PROMISE, facts, on))
                .orElseGet(() -> Promise.open(Kind.PROMISE, facts, time.today()));
    }

    private Stream<Inspection> published(String authority) {
        return inspections
                .list("authority = ?1 and state in ?2 order by id.id", authority, InspectionState.servedOnes())
                .stream();
    }

    private Stream<Promise> duties(Inspection inspection) {
        var source = new Source(SourceKind.INSPECTION, inspection.id().id(), inspection.reference());
        return DUTIES.stream()
                .flatMap(timescale -> inspection.deadline(timescale).stream()
                        .map(due -> duty(timescale.title(), timescale.onWhom(), due, source)));
    }

    private Promise duty(String what, String onWhom, Deadline due, Source source) {
        var facts = new Facts(what, onWhom, KnownDate.day(due.dueOn()), source);
        return due.isMet() ? Promise.done(Kind.DUTY, facts, due.metOn()) : Promise.open(Kind.DUTY, facts, time.today());
    }
}
