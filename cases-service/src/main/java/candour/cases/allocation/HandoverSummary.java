package candour.cases.allocation;

import candour.cases.clock.CaseClock;
import candour.cases.clock.Clocks;
import candour.cases.episode.Episodes;
import candour.cases.visit.Sightings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the summary of a handover from the records themselves: what is open, next due, last seen and happened lately. */
@ApplicationScoped
class HandoverSummary {

    private static final int LATEST = 10;

    private final Episodes episodes;
    private final Clocks clocks;
    private final Sightings sightings;
    private final Happenings happenings;
    private final Instance<HandoverPart> parts;

    HandoverSummary(
            Episodes episodes,
            Clocks clocks,
            Sightings sightings,
            Happenings happenings,
            @Any Instance<HandoverPart> parts) {
        this.episodes = episodes;
        this.clocks = clocks;
        this.sightings = sightings;
        this.happenings = happenings;
        this.parts = parts;
    }

    List<HandoverLine> of(Allocation allocation, LocalDate today) {
        var authority = allocation.authority();
        var child = allocation.child();
        var lines = new ArrayList<HandoverLine>();
        episodes.openOf(authority, child)
                .ifPresent(open -> lines.add(line(authority, "Open", "Episode since " + open.referredOn())));
        clocks.of(authority, child.id()).stream()
                .filter(CaseClock::isRunning)
                .forEach(clock -> lines.add(line(authority, "Next due", due(clock, today))));
        lines.add(line(authority, "Last seen", seen("a social worker", sightings.byWorker(authority, child.id()))));
        lines.add(line(authority, "Last seen", seen("anybody", sightings.byAnybody(authority, child.id()))));
        parts.forEach(part -> lines.addAll(part.of(authority, child.id(), today)));
        happenings.latest(authority, child.id(), LATEST).forEach(it -> lines.add(line(authority, "Lately", it.text())));
        return lines;
    }

    /** What was recorded after the summary was made, while the next worker has not accepted yet. */
    List<Happenings.Happening> since(Allocation allocation) {
        return allocation
                .summarisedAt()
                .filter(made -> allocation.state() == AllocationState.OFFERED)
                .map(made -> happenings.recordedAfter(
                        made, allocation.authority(), allocation.child().id()))
                .orElse(List.of());
    }

    private static HandoverLine line(String authority, String heading, String text) {
        return new HandoverLine(authority, heading, text);
    }

    private static String due(CaseClock clock, LocalDate today) {
        return clock.timescale().title() + ": " + clock.dueOn() + (clock.isLate(today) ? ", overdue" : "");
    }

    private static String seen(String by, Optional<Sightings.Sighting> last) {
        return last.map(it -> "By %s on %s%s".formatted(by, it.on(), Boolean.TRUE.equals(it.alone()) ? ", alone" : ""))
                .orElse("Never by " + by);
    }
}
