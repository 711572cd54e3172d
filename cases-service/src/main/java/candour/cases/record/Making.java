package candour.cases.record;

import candour.conventions.RequestKey;

/**
 * A record that somebody asks to be made.
 *
 * @param type the entity, with attributes {@code authority} and {@code requestKey}
 * @param noun of the step that makes it, in its ledger entry's kind
 * @param said the body, kept in the ledger
 */
public record Making<R>(Class<R> type, String noun, RequestKey key, Object said) {}
