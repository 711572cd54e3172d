package candour.inspections.inspection;

import java.util.UUID;

/** Fired when an inspection begins with a report already written, in the transaction that begins it. */
public record ReportArrives(Inspection inspection, UUID reportImport) {}
