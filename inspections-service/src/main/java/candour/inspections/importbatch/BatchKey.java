package candour.inspections.importbatch;

import candour.conventions.RequestKey;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The request key of a file's import: made of batch, content and name, so that a file sent again is the same request. */
final class BatchKey {

    private BatchKey() {}

    static RequestKey of(BatchFile.Id id) {
        var name = (id.batch() + " " + id.sha256() + " " + id.fileName()).getBytes(StandardCharsets.UTF_8);
        return new RequestKey(UUID.nameUUIDFromBytes(name), name);
    }
}
