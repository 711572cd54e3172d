package candour.inspections;

import static candour.inspections.People.DIRECTOR;
import static candour.inspections.People.LEAD;

/** Given: the last steps to publication. */
public final class Finish {

    private Finish() {}

    public static Told published(Told told) {
        return published(told, true);
    }

    static Told published(Told told, boolean withDeterminations) {
        if (withDeterminations) {
            told.step(LEAD, "determinations");
        }
        return signedToPublished(told);
    }

    static Told signedToPublished(Told told) {
        return told.step(LEAD, "final-signing")
                .step(LEAD, "final-sharing")
                .step(DIRECTOR, "complaint-waiver")
                .step(LEAD, "publication");
    }
}
