package candour.local;

/** Every port the suite listens on, all of them on this machine's own address only; each can be moved by its variable. */
public enum Port {
    GATEWAY(8080),
    INSPECTIONS(8081),
    CASES(8082),
    REVIEWS(8083),
    KEYCLOAK(8180),
    POSTGRES(5433),
    GATEWAY_MANAGEMENT(9080),
    INSPECTIONS_MANAGEMENT(9081),
    CASES_MANAGEMENT(9082),
    REVIEWS_MANAGEMENT(9083),
    KEYCLOAK_MANAGEMENT(9180);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    String variable() {
        return "CANDOUR_PORT_" + name();
    }
}
