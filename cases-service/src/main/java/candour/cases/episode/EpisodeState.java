package candour.cases.episode;

/** Where an episode can stand. A closed one stays closed: a new referral opens a new one. */
public enum EpisodeState {
    OPEN,
    CLOSED
}
