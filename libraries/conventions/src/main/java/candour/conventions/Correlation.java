package candour.conventions;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that ties one request's answer, log lines and ledger entries together. */
@RequestScoped
public class Correlation {

    static final String HEADER = "X-Correlation-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }

    void take(String sent) {
        if (sent != null && WELL_FORMED.matcher(sent).matches()) {
            id = sent;
        }
    }
}
