package candour.gateway.pages.reports;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Runs the gateway before the published report's stub and nothing else. */
public class WithPublishedReport implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(PublishedReportStub.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
