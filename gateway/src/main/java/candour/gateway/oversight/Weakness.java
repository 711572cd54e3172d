package candour.gateway.oversight;

/** A weakness of the register, in the words of the report that found it. */
public record Weakness(String id, String title, String finding) {}
