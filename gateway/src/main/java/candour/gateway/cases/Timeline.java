package candour.gateway.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a child was seen and for how long it was not, along a line of time. All places are in thousandths of its length.
 *
 * @param unseen times of more than six weeks without a professional seeing the child
 */
public record Timeline(LocalDate from, LocalDate to, List<Mark> marks, List<Band> unseen, List<Year> years) {

    /** No agency for six weeks is when somebody must act (the standard of several partnerships' procedures). */
    public static final int WEEKS_UNSEEN = 6;

    private static final int LENGTH = 1000;

    /** An event; seen means that a professional saw the child at it. */
    public record Mark(int x, boolean seen) {}

    /** A time in which nobody saw the child. */
    public record Band(int x, int width, LocalDate from, LocalDate to, long days) {}

    /** A first of January. */
    public record Year(int x, int year) {}

    /** Of events in any order, up to today. */
    public static Timeline of(List<Event> events, LocalDate today) {
        var from = events.stream()
                .map(event -> event.occurred().from())
                .min(LocalDate::compareTo)
                .orElse(today);
        var scale = new Scale(from, Math.max(1, ChronoUnit.DAYS.between(from, today)));
        var marks = events.stream()
                .map(event -> new Mark(scale.x(event.occurred().from()), event.wasSeen()))
                .toList();
        var years = IntStream.rangeClosed(from.getYear() + 1, today.getYear())
                .mapToObj(year -> new Year(scale.x(LocalDate.of(year, 1, 1)), year))
                .toList();
        return new Timeline(from, today, marks, bands(events, scale, today), years);
    }

    private static List<Band> bands(List<Event> events, Scale scale, LocalDate today) {
        var bands = new ArrayList<Band>();
        var last = scale.from();
        var seen = events.stream()
                .filter(Event::wasSeen)
                .map(event -> event.occurred().from())
                .sorted()
                .toList();
        for (var on : seen) {
            band(last, on, scale).ifPresent(bands::add);
            last = on;
        }
        band(last, today, scale).ifPresent(bands::add);
        return bands;
    }

    private static Optional<Band> band(LocalDate from, LocalDate to, Scale scale) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days > WEEKS_UNSEEN * 7L
                ? Optional.of(new Band(scale.x(from), scale.x(to) - scale.x(from), from, to, days))
                : Optional.empty();
    }

    private record Scale(LocalDate from, long days) {

        int x(LocalDate day) {
            return (int) (ChronoUnit.DAYS.between(from, day) * LENGTH / days);
        }
    }
}
