package candour.gateway.inspections;

/** Turns the address of a piece of a report, or the name of a guard, into an id on a page. */
public final class PartLink {

    private PartLink() {}

    /** {@code paragraph:0199…} becomes {@code paragraph-0199…}. */
    public static String anchor(String part) {
        return part.replace(':', '-');
    }
}
