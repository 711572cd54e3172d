package candour.inspections.framework;

import java.time.LocalDate;

/**
 * How reports print the name of an area.
 *
 * @param since the first day of fieldwork from which it is printed
 * @param text as printed
 * @param settled false where reports of the same weeks print another label too; it is then recognised, but never chosen
 */
public record Label(LocalDate since, String text, boolean settled) {}
