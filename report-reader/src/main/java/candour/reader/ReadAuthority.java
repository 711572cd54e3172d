package candour.reader;

/**
 * The authority a report is about.
 *
 * @param name its plain register name ("Birmingham"), or the printed name without its style when it is not on the register
 * @param printed the name as the report prints it ("Birmingham City Council")
 * @param onsCode its nine-character code, empty when it is not on the register
 * @param laCode its three-digit number, empty when it is not on the register
 * @param urn its inspection number, empty when it is not on the register
 */
public record ReadAuthority(String name, String printed, String onsCode, String laCode, String urn) {
    public boolean onRegister() {
        return !urn.isEmpty();
    }
}
