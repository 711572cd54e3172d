package candour.local;

import java.util.Locale;

/** The four programs of the suite, each built in its own module. */
public enum Room {
    INSPECTIONS("inspections-service", Port.INSPECTIONS, Port.INSPECTIONS_MANAGEMENT),
    CASES("cases-service", Port.CASES, Port.CASES_MANAGEMENT),
    REVIEWS("reviews-service", Port.REVIEWS, Port.REVIEWS_MANAGEMENT),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT);

    private final String module;
    private final Port port;
    private final Port management;

    Room(String module, Port port, Port management) {
        this.module = module;
        this.port = port;
        this.management = management;
    }

    String module() {
        return module;
    }

    Port port() {
        return port;
    }

    Port management() {
        return management;
    }

    boolean keepsData() {
        return this != GATEWAY;
    }

    /** Also the name of its database, its log and its audience. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
