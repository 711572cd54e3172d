package candour.gateway.pages.authorities;

import candour.gateway.archive.AuthorityRecord;
import candour.gateway.archive.AuthorityRecord.Inspected;
import candour.gateway.archive.Grade;
import candour.gateway.inspections.Framework;
import candour.gateway.pages.inspections.Say;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/** The judgements of an authority as a picture over the table of them: a lane for each thing judged, a band for each framework. */
public record TimelineChart(int height, List<Band> bands, List<Tick> ticks, List<Lane> lanes) {

    private static final int WIDTH = 960;
    private static final int EDGE = 20;
    private static final int HEAD = 70;
    private static final int LANE = 56;
    private static final int ROW = 20;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);

    /** The time a framework applied. */
    public record Band(String title, int x, int y, int width) {}

    /** The beginning of a year. */
    public record Tick(String year, int x) {}

    /** One thing judged, under the label its newest report prints. */
    public record Lane(String label, int y, List<Mark> marks) {}

    /** One grade: its number, and what a pointer shows. */
    public record Mark(int x, Integer rank, String title, boolean rehearsal) {}

    /** A stretch of time across the width of the picture. */
    private record Scale(LocalDate from, LocalDate to) {

        int x(LocalDate day) {
            var inside = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
            double share = ChronoUnit.DAYS.between(from, inside) / (double) ChronoUnit.DAYS.between(from, to);
            return EDGE + (int) Math.round(share * (WIDTH - 2 * EDGE));
        }
    }

    static TimelineChart of(AuthorityRecord record, List<Framework> frameworks, LocalDate today) {
        var scale = new Scale(first(record), today);
        var lanes = lanes(record, scale);
        return new TimelineChart(HEAD + lanes.size() * LANE + 10, bands(frameworks, scale), ticks(scale), lanes);
    }

    private static LocalDate first(AuthorityRecord record) {
        return record.inspections().stream()
                .map(Inspected::on)
                .filter(day -> day != null && day.isBefore(FIRST))
                .min(LocalDate::compareTo)
                .map(day -> day.withDayOfYear(1))
                .orElse(FIRST);
    }

    private static List<Band> bands(List<Framework> frameworks, Scale scale) {
        var bands = new ArrayList<Band>();
        for (var framework : frameworks) {
            var to = framework.validTo() == null ? scale.to() : framework.validTo();
            int x = scale.x(framework.validFrom());
            int width = scale.x(to) - x;
            if (width > 0) {
                bands.add(new Band(code(framework), x, bands.size() % 2 * ROW, width));
            }
        }
        return bands;
    }

    /** The letters and the year a framework is known by. */
    private static String code(Framework framework) {
        return framework.code().replace('_', ' ');
    }

    private static List<Tick> ticks(Scale scale) {
        return IntStream.rangeClosed(scale.from().getYear(), scale.to().getYear())
                .mapToObj(year -> new Tick(Integer.toString(year), scale.x(LocalDate.of(year, 1, 1))))
                .toList();
    }

    private static List<Lane> lanes(AuthorityRecord record, Scale scale) {
        var labels = new LinkedHashMap<String, String>();
        var marks = new LinkedHashMap<String, List<Mark>>();
        for (var inspected : record.inspections()) {
            inspected.judgements().stream()
                    .filter(grade -> isDrawn(inspected, grade))
                    .forEach(grade -> {
                        labels.put(grade.area(), grade.label() + " (" + Say.words(grade.strand()) + ")");
                        marks.computeIfAbsent(grade.area(), area -> new ArrayList<>())
                                .add(mark(inspected, grade, scale));
                    });
        }
        var lanes = new ArrayList<Lane>();
        marks.forEach((area, row) -> lanes.add(new Lane(labels.get(area), HEAD + lanes.size() * LANE, row)));
        return lanes;
    }

    /** The framework of 2009 grades up to forty things; those printed under another one are in the table alone. */
    private static boolean isDrawn(Inspected inspected, Grade grade) {
        return inspected.on() != null && !("SUB".equals(grade.kind()) && "SLAC_2009".equals(inspected.framework()));
    }

    private static Mark mark(Inspected inspected, Grade grade, Scale scale) {
        var title = "%s: %s, %s, %s"
                .formatted(grade.label(), grade.words(), inspected.frameworkTitle(), Say.day(inspected.on()));
        return new Mark(scale.x(inspected.on()), grade.rank(), title, inspected.rehearsalOf() != null);
    }
}
