package candour.gateway.statements;

import java.time.LocalDate;

/**
 * A statement in a list.
 *
 * @param notFair how many of its quotations the newest check did not find fair
 * @param centralFindingPresent null before a check
 */
public record StatementLine(
        String id,
        String reference,
        String authority,
        String report,
        String body,
        String title,
        String state,
        String stateTitle,
        LocalDate issuedOn,
        int quotations,
        int notFair,
        Boolean centralFindingPresent) {}
