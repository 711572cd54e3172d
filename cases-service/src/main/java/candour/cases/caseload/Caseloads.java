package candour.cases.caseload;

import candour.cases.allocation.Allocated;
import candour.cases.allocation.Allocation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Weighs what workers carry. A caseload is asked of the records and never stored. */
@ApplicationScoped
class Caseloads {

    private final Allocated allocated;
    private final Weighing weighing;
    private final WorkingHours hours;

    Caseloads(Allocated allocated, Weighing weighing, WorkingHours hours) {
        this.allocated = allocated;
        this.weighing = weighing;
        this.hours = hours;
    }

    /** Everybody whose hours were stated for the team, the fullest first. */
    List<Caseload> of(String authority, String team, LocalDate today) {
        return hours.of(authority, team, today).stream()
                .map(stated -> load(stated, carried(authority, stated.worker().subject())))
                .sorted(Comparator.comparing(Caseload::overCapacity)
                        .thenComparing(it -> Objects.requireNonNullElse(it.percent(), it.points()))
                        .reversed()
                        .thenComparing(Caseload::worker))
                .toList();
    }

    /** One worker's, and what it would be with {@code more}, where that is not null. */
    CaseloadView of(String authority, String worker, Allocation more, LocalDate today) {
        var cases = carried(authority, worker);
        var stated = hours.of(authority, worker).on(today);
        var now = stated.map(it -> load(it, cases)).orElseGet(() -> withoutHours(worker, cases));
        if (more == null || cases.stream().anyMatch(one -> one.child().equals(more.child()))) {
            return new CaseloadView(now, cases, more == null ? null : now);
        }
        var all = new ArrayList<>(cases);
        all.add(CarriedCase.of(
                more, false, weighing.weights(authority, List.of(more)).getFirst()));
        var then = stated.map(it -> load(it, all)).orElseGet(() -> withoutHours(worker, all));
        return new CaseloadView(now, cases, then);
    }

    private List<CarriedCase> carried(String authority, String worker) {
        var held = allocated.of(authority, worker);
        var weights = weighing.weights(authority, held);
        return IntStream.range(0, held.size())
                .mapToObj(i -> CarriedCase.of(held.get(i), isCover(held.get(i), worker), weights.get(i)))
                .toList();
    }

    private static boolean isCover(Allocation allocation, String worker) {
        return allocation
                .cover()
                .filter(cover -> cover.subject().equals(worker))
                .isPresent();
    }

    private static Caseload load(Hours stated, List<CarriedCase> cases) {
        var worker = stated.worker();
        return Caseload.of(
                new Caseload.Who(worker.subject(), worker.name(), stated.team()), stated.hoursPerWeek(), cases);
    }

    private static Caseload withoutHours(String worker, List<CarriedCase> cases) {
        return Caseload.of(new Caseload.Who(worker, null, null), 0, cases);
    }
}
