package candour.cases.episode;

import jakarta.validation.constraints.NotNull;

/** What a child needs services for above all. */
public record RecordPrimaryNeed(
        @NotNull(message = "Choose the primary need") PrimaryNeed need) {}
