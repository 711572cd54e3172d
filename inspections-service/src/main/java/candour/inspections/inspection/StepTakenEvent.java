package candour.inspections.inspection;

/** Fired in the step's own transaction, so that what must happen with a step happens or fails with it. */
public record StepTakenEvent(Inspection inspection, InspectionStep step) {}
