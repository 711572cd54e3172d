package candour.journeys;

import java.util.Locale;

/** The fictional people of Northbridge who take part in the journeys, as the welcome page names them. */
enum Account {
    LEAD("Lead inspector"),
    MODERATOR("Moderator"),
    MODERATOR2("A second moderator"),
    DIRECTOR("Director of children's services"),
    OFFICER("Officer of the authority"),
    OFFICER2("A second officer"),
    SCRUTINY("Scrutiny member"),
    EXECUTIVE("Executive member"),
    OPERATOR("Operator"),
    SOCIAL_WORKER("Social worker");

    private final String role;

    Account(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@northbridge.example";
    }
}
