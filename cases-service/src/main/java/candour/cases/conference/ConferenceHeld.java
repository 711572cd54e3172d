package candour.cases.conference;

import candour.cases.access.Occasion;

/** Fired in the transaction in which a conference is recorded as held: what follows for each child's plan follows at once. */
public record ConferenceHeld(Conference conference, Occasion occasion) {}
