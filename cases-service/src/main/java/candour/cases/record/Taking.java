package candour.cases.record;

import candour.conventions.IfMatch;
import java.util.function.Supplier;

/**
 * A step that somebody asks for.
 *
 * @param record the record, locked
 * @param state where it stands
 * @param read the version its author read, as sent; may be null
 * @param view the record as the caller may see it, for the answer to a stale request
 * @param said the body, kept in the ledger
 * @param reason may be null where the step needs none
 */
public record Taking<S extends Enum<S>>(
        CaseRecord record, S state, Step<S> step, IfMatch read, Supplier<?> view, Object said, String reason) {}
