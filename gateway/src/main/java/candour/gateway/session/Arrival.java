package candour.gateway.session;

/** Somebody has just signed in; whoever keeps something about roles hears of it in that request. */
public record Arrival(String subject) {}
