package candour.gateway.pages;

/** One page above this one. */
public record Crumb(String text, String path) {}
