package candour.conventions;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The {@code Acting-User} header of a machine: the user of its agency on whose behalf it asks. */
@Schema(
        type = SchemaType.STRING,
        examples = "m.penhale@harbour.example",
        description =
                "The user of your agency on whose behalf you ask, as your own system knows them; at most 200 characters")
public record ActingUser(String name) {

    public static final String HEADER = "Acting-User";

    private static final int LONGEST = 200;

    public static ActingUser fromString(String header) {
        var name = header.strip();
        if (name.isEmpty()
                || name.length() > LONGEST
                || !name.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            throw new ProblemException(Problems.MALFORMED, "Acting-User is a plain text of at most 200 characters.");
        }
        return new ActingUser(name);
    }

    /** Returns the user, or refuses the request with 400 if none was named. */
    public static ActingUser require(ActingUser sent) {
        if (sent == null) {
            throw new ProblemException(Problems.MALFORMED, "Say for which user of your agency you ask: Acting-User.");
        }
        return sent;
    }
}
