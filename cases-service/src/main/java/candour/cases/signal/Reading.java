package candour.cases.signal;

import java.util.stream.Stream;

/** How a row reads the facts: what it finds raises it, and where it finds nothing it is silent. */
@FunctionalInterface
interface Reading {
    Stream<Found> read(AsOf day);
}
