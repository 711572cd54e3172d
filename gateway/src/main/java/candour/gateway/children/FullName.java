package candour.gateway.children;

/** Writes a name of which the given part may not be known yet. */
public final class FullName {

    private FullName() {}

    public static String of(String givenName, String familyName) {
        return givenName == null || givenName.isEmpty() ? familyName : givenName + " " + familyName;
    }
}
