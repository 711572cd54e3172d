package candour.inspections.representation;

import jakarta.validation.constraints.Size;

/** Why a step is taken, where somebody will ask. */
public record GiveReason(@Size(max = 4000) String reason) {}
