package candour.inspections.framework;

/**
 * Where a framework comes from.
 *
 * @param law the power under which the inspection is made
 * @param source where the framework's facts were read
 * @param unconfirmed what of it nobody has confirmed, or null
 */
public record Basis(String law, String source, String unconfirmed) {}
