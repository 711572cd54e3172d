package candour.cases.episode;

import java.time.LocalDate;

/** A closure that somebody asks for. */
public record Closing(Episode episode, LocalDate on, ReasonForClosure why) {}
