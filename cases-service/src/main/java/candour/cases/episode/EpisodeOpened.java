package candour.cases.episode;

import candour.cases.person.PersonId;
import java.time.LocalDate;

/** Fired in the transaction that opens an episode: somebody must take the child on. */
public record EpisodeOpened(String authority, PersonId child, EpisodeId episode, LocalDate on) {}
