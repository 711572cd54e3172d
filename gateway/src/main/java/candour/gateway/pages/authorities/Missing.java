package candour.gateway.pages.authorities;

import candour.gateway.pages.Choice;
import java.util.List;

/** Why there is no value, in the words of the published statistics; a missing value is never 0. */
public final class Missing {

    private Missing() {}

    public static List<Choice> choices() {
        return List.of(
                Choice.of("NOT_AVAILABLE", "It is not available"),
                Choice.of("CONFIDENTIAL", "It would tell who somebody is"),
                Choice.of("ROUNDS_TO_ZERO", "It rounds to 0"),
                Choice.of("NOT_APPLICABLE", "It does not apply"),
                Choice.of("LOW_RELIABILITY", "It is not reliable"));
    }
}
