package candour.inspections.framework;

/**
 * One point of a framework's scale.
 *
 * @param code for example {@code REQUIRES_IMPROVEMENT}
 * @param label as printed
 * @param descriptor what the framework says the grade means, or null where its reports do not say
 * @param rank 1 (best) to 4; ranks of different frameworks are not comparable, and no mean is ever taken of them
 */
public record Grade(String code, String label, String descriptor, int rank) {}
