package candour.inspections.statement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day on which a statement was issued. */
public record IssueStatement(
        @NotNull(message = "Enter the day it is issued") LocalDate on) {}
