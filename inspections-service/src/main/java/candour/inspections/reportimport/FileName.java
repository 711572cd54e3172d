package candour.inspections.reportimport;

/** The name a file had where it came from, kept for people to recognise it by; nothing is ever opened by it. */
public record FileName(String value) {

    static final String HEADER = "X-File-Name";

    private static final String UNNAMED = "report.pdf";
    private static final int LONGEST = 200;

    /** Takes what the header says without folders and control characters; a fixed name if that leaves nothing. */
    public static FileName of(String header) {
        if (header == null) {
            return new FileName(UNNAMED);
        }
        var name =
                header.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        if (name.isEmpty()) {
            return new FileName(UNNAMED);
        }
        return new FileName(name.substring(Math.max(0, name.length() - LONGEST)));
    }
}
