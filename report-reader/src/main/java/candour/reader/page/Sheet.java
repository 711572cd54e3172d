package candour.reader.page;

import java.util.List;

/** One page: its size in points and its lines from top to bottom. */
public record Sheet(int number, float width, float height, List<Line> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    public Sheet with(List<Line> kept) {
        return new Sheet(number, width, height, kept);
    }
}
