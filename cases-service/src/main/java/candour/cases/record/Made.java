package candour.cases.record;

import candour.conventions.RequestKey;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What a record made on request keeps of its making: whose record it is, the request that made it, its version. */
@MappedSuperclass
public abstract class Made implements CaseRecord, MadeOnRequest {

    private String authority;

    @Embedded
    private RequestKey requestKey;

    @Version
    private long version;

    protected Made() {}

    /** Says once, in the making, whose record it is. */
    protected void belongTo(String onsCode) {
        authority = onsCode;
    }

    @Override
    public String authority() {
        return authority;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public RequestKey requestKey() {
        return requestKey;
    }

    @Override
    public void madeBy(RequestKey key) {
        requestKey = key;
    }
}
