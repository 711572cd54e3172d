package candour.cases.person;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** The numbers by which others know a person, each with the rule that its writing must keep. */
public enum IdentifierKind {
    NHS_NUMBER(
            text -> NhsNumber.parse(text).digits(),
            "Enter an NHS number: ten digits, the last of which must fit the others"),
    UPN(text -> Upn.parse(text).text(), "Enter a unique pupil number whose first letter fits the rest"),
    FORMER_UPN(text -> Upn.parse(text).text(), "Enter a unique pupil number whose first letter fits the rest"),
    LA_CHILD_ID(text -> LaChildId.parse(text).text(), "Use at most 20 letters and digits, and nothing else"),
    POLICE(IdentifierKind::police, "Use at most 40 letters, digits, slashes and hyphens");

    private final UnaryOperator<String> read;
    private final String message;

    IdentifierKind(UnaryOperator<String> read, String message) {
        this.read = read;
        this.message = message;
    }

    /** As it is kept, without spaces and in capitals; an {@link IllegalArgumentException} where the check fails. */
    public String read(String text) {
        return read.apply(text.strip());
    }

    public boolean isValid(String text) {
        try {
            return !read(text).isEmpty();
        } catch (IllegalArgumentException failed) {
            return false;
        }
    }

    String message() {
        return message;
    }

    private static String police(String text) {
        var number = text.toUpperCase(Locale.ROOT);
        if (!number.matches("[A-Z0-9/-]{1,40}")) {
            throw new IllegalArgumentException("Not a police number");
        }
        return number;
    }
}
