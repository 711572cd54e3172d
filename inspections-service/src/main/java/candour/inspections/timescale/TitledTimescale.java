package candour.inspections.timescale;

import candour.timescales.Timescale;

/** A timescale with a title for readers. */
public interface TitledTimescale<E> extends Timescale<E> {

    String title();
}
