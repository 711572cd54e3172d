package candour.cases.referral;

import candour.cases.episode.EpisodeId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The episode that a decision to act opened for a referred child, or joined where one was open. */
@Embeddable
record EpisodeOfChild(
        String authority,
        int subject,

        @Embedded @AttributeOverride(name = "id", column = @Column(name = "episode"))
        EpisodeId episode,

        boolean opened) {}
