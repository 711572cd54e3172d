package candour.gateway.improvement;

import java.time.Instant;
import java.time.LocalDate;

/** Reviews undertaken by the board in a window; {@code undertaken} is null while the neighbour that knows is away. */
public record ReviewLoad(
        LocalDate from, LocalDate to, boolean available, Long undertaken, String definition, Instant asAt) {}
