package candour.inspections.capacity;

import candour.inspections.capacity.CapacityView.ClaimView;
import candour.inspections.capacity.CapacityView.ComputedView;
import candour.inspections.capacity.CapacityView.ConstantView;
import candour.inspections.capacity.CapacityView.FigureView;
import candour.inspections.capacity.CapacityView.TeamView;
import candour.inspections.capacity.CapacityView.ValueView;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Computes what the figures of one period allow; the last word on a figure counts, withdrawn ones do not. */
record Capacity(List<WorkforceFigure> figures) {

    CapacityView view(String authority, String period, List<String> periods) {
        var whole = inputs(one -> one.team().isEmpty());
        return new CapacityView(
                authority,
                period,
                periods,
                Stream.of(Indicator.values())
                        .map(indicator -> indicator(indicator, whole))
                        .toList(),
                gaps(whole),
                teams(),
                claims(whole),
                figures.stream().map(FigureView::of).toList(),
                constant());
    }

    private Inputs inputs(Predicate<WorkforceFigure> whose) {
        Map<Figure, Range> known = new EnumMap<>(Figure.class);
        for (var one : counting(whose)) {
            one.value().ifPresentOrElse(value -> known.put(one.figure(), value), () -> known.remove(one.figure()));
        }
        return new Inputs(known);
    }

    private List<WorkforceFigure> counting(Predicate<WorkforceFigure> whose) {
        return figures.stream()
                .filter(one -> one.withdrawnBecause().isEmpty() && whose.test(one))
                .toList();
    }

    private List<TeamView> teams() {
        return figures.stream()
                .map(WorkforceFigure::team)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(team -> new TeamView(
                        team, gaps(inputs(one -> one.team().filter(team::equals).isPresent()))))
                .toList();
    }

    private static ComputedView indicator(Indicator indicator, Inputs known) {
        var inputs = known.afresh();
        var value = indicator.of(inputs);
        return computed(indicator.name(), indicator.title(), indicator.definition(), indicator.unit(), value, inputs);
    }

    private static List<ComputedView> gaps(Inputs known) {
        return Arrays.stream(Gap.values())
                .map(gap -> {
                    var inputs = known.afresh();
                    return computed(gap.name(), gap.of(), gap.definition(), "%", gap.of(inputs), inputs);
                })
                .toList();
    }

    private static ComputedView computed(
            String code, String of, String definition, String unit, Optional<Range> value, Inputs inputs) {
        return new ComputedView(
                code,
                of,
                definition,
                Gap.VERSION,
                unit,
                value.isPresent(),
                value.map(ValueView::of).orElse(null),
                inputs.used(),
                inputs.missing());
    }

    private List<ClaimView> claims(Inputs known) {
        var computed = Arrays.stream(Gap.values())
                .map(gap -> gap.of(known.afresh()))
                .flatMap(Optional::stream)
                .toList();
        return counting(one -> one.figure() == Figure.CAPACITY_GAP).stream()
                .filter(one -> one.value().isPresent())
                .map(one -> claim(one, computed))
                .toList();
    }

    private static ClaimView claim(WorkforceFigure one, List<Range> computed) {
        var said = one.value().orElseThrow();
        boolean defined = one.definition().isPresent();
        return new ClaimView(
                one.id(),
                ValueView.of(said),
                one.claimedBy().orElse(null),
                one.source(),
                one.definition().orElse(null),
                defined,
                defined && computed.stream().filter(Objects::nonNull).anyMatch(said::overlaps));
    }

    private static ConstantView constant() {
        var days = WorkingDaysInYear.DEPARTMENT;
        return new ConstantView(
                days.days().low(), days.authority().source(), days.authority().verified());
    }
}
