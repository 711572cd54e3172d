package candour.cases.visit;

import candour.cases.chronology.Told;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One child's part in a visit that was made; written once. */
@Embeddable
record VisitedChild(
        String authority,
        UUID child,
        boolean seen,
        Boolean alone,
        Boolean awake,
        Boolean bedroomSeen,
        Boolean spokenFor,
        String childsWords,
        String whyNotSeen) {

    static VisitedChild of(String authority, ChildAtVisit said) {
        return new VisitedChild(
                authority,
                said.child().id(),
                said.seen(),
                said.seen() ? said.alone() : null,
                said.seen() ? said.awake() : null,
                said.bedroomSeen(),
                said.spokenFor(),
                said.childsWords(),
                said.seen() ? null : said.whyNotSeen());
    }

    Told.Seen told() {
        return new Told.Seen(seen, alone, childsWords);
    }
}
