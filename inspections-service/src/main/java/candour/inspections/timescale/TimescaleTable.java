package candour.inspections.timescale;

import java.util.List;

/** One published table of timescales, offered by the package whose clocks they are. */
public interface TimescaleTable {

    /** What the clocks run on, for a heading: "An inspection". */
    String about();

    List<? extends TitledTimescale<?>> timescales();
}
