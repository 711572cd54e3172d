package candour.cases.facts;

import java.util.UUID;

/** One child of one authority: whom facts are told about. */
public record Child(String authority, UUID id) {}
