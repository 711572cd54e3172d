package candour.gateway.session;

import java.util.regex.Pattern;

/** A page of our own to go back to; anything that could lead to another site becomes the front page. */
public record LocalPath(String value) {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?&=+,:@!-]*");

    public static LocalPath of(String asked) {
        var own = asked != null && asked.length() <= 1000 && OWN.matcher(asked).matches();
        return new LocalPath(own && !asked.startsWith(SignInResource.PATH) ? asked : "/");
    }
}
