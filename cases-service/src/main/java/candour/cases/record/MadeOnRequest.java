package candour.cases.record;

import candour.conventions.RequestKey;

/** A record that remembers the request that made it, so that a repeat makes no second one. */
public interface MadeOnRequest {

    RequestKey requestKey();

    void madeBy(RequestKey key);
}
