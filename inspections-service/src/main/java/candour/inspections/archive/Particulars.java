package candour.inspections.archive;

/**
 * What is known about a published report besides its text; what could not be read is null.
 *
 * @param sha256 of the imported file, or of the published revision
 * @param framework code of a {@link candour.inspections.framework.Framework}
 * @param lead name of the lead inspector
 * @param rehearsalOf whose published report was replayed, when it is a rehearsal
 */
record Particulars(
        String sha256,
        PublishedAuthority authority,
        String framework,
        PublishedKind kind,
        PublishedDates dates,
        String lead,
        Integer pages,
        String rehearsalOf) {

    private static final String UNKNOWN_KIND = "Report";

    /** "Northbridge City Council: inspection of children's services". */
    String title() {
        var what = kind == null ? UNKNOWN_KIND : kind.words();
        var name = authority.name();
        return name == null
                ? what
                : name + ": " + what.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + what.substring(1);
    }
}
