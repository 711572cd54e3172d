package candour.gateway.pages.national;

import candour.gateway.archive.NationalFigures.Lag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Each report as a dot on a line of working days, one line a grade; no means, no trend, nothing that suggests a cause. */
public record LagChart(int height, List<Tick> ticks, List<Row> rows) {

    private static final int LEFT = 20;
    private static final int WIDTH = 920;
    private static final int ROW = 56;
    private static final int STEP = 20;

    /** A number of days on the scale. */
    public record Tick(int days, int x) {}

    /** The reports of one grade. */
    public record Row(String grade, int y, int median, List<Integer> dots) {}

    static LagChart of(List<Lag> lags) {
        int most = lags.stream().mapToInt(Lag::most).max().orElse(0) / STEP * STEP + STEP;
        var ticks = IntStream.iterate(0, days -> days <= most, days -> days + STEP)
                .mapToObj(days -> new Tick(days, x(days, most)))
                .toList();
        var rows = new ArrayList<Row>();
        for (var lag : lags) {
            var dots = lag.days().stream().map(days -> x(days, most)).toList();
            rows.add(new Row(lag.grade(), rows.size() * ROW + 30, x(lag.median(), most), dots));
        }
        return new LagChart(rows.size() * ROW + 40, ticks, rows);
    }

    private static int x(int days, int most) {
        return LEFT + Math.round((float) days / most * WIDTH);
    }
}
