package candour.cases.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The timescales that run out in the next ten working days, by team and by timescale; only numbers, no child. */
@Schema(name = "Forecast")
record ForecastView(LocalDate from, LocalDate to, List<Line> items) {

    /** One timescale in one team. */
    @Schema(name = "ForecastLine")
    record Line(
            @Schema(description = "Absent where no team is allocated or the child is not recognised yet")
            String team,

            String number,
            CaseTimescale timescale,
            String title,

            @Schema(description = "Past its last day already")
            long late,

            @Schema(description = "Runs out in these days") long due,

            List<Day> days) {}

    /** How many run out at the end of one day. */
    @Schema(name = "ForecastDay")
    record Day(LocalDate on, long due) {}

    private record Place(String team, CaseTimescale timescale) {
        private static final Comparator<Place> IN_ORDER = Comparator.comparing(
                        Place::team, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::timescale);
    }

    static ForecastView of(LocalDate from, LocalDate to, List<CaseClock> clocks, Map<UUID, String> teams) {
        var places = clocks.stream()
                .collect(Collectors.groupingBy(
                        clock -> new Place(teams.get(clock.child()), clock.timescale()),
                        () -> new TreeMap<>(Place.IN_ORDER),
                        Collectors.toList()));
        return new ForecastView(
                from,
                to,
                places.entrySet().stream()
                        .map(place -> line(place.getKey(), place.getValue(), from))
                        .toList());
    }

    private static Line line(Place place, List<CaseClock> clocks, LocalDate today) {
        var days = clocks.stream()
                .filter(clock -> !clock.isLate(today))
                .collect(Collectors.groupingBy(CaseClock::dueOn, TreeMap::new, Collectors.counting()));
        var due = days.values().stream().mapToLong(Long::longValue).sum();
        return new Line(
                place.team(),
                place.timescale().number(),
                place.timescale(),
                place.timescale().title(),
                clocks.size() - due,
                due,
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), day.getValue()))
                        .toList());
    }
}
