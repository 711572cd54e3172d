package candour.inspections.workingparty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member brings to a working party. */
@Schema(name = "WorkingPartyExpertise")
public enum Expertise {
    COUNCILLOR("councillor"),
    HUMAN_RESOURCES("human resources"),
    FINANCE("finance"),
    SOCIAL_WORK("social work"),
    PARTNER("partner agency"),
    OTHER("other");

    private final String words;

    Expertise(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
