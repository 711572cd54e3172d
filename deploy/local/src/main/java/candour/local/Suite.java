package candour.local;

import java.net.URI;
import java.nio.file.Path;

/**
 * The whole suite on one machine: PostgreSQL, Keycloak, the three services and the gateway.
 *
 * <p>{@link #start} returns when everything is ready to be used, or leaves nothing running and throws {@link CannotStart}.
 */
public final class Suite implements AutoCloseable {
    private final SuiteOptions options;
    private final Home home;
    private final Addresses addresses;
    private final Programs programs;

    private Suite(SuiteOptions options) {
        this.options = options;
        this.home = new Home(options.home());
        this.addresses = new Addresses(options.ports());
        this.programs = new Programs(options, new Progress(options.progress()));
    }

    public static Suite start(SuiteOptions options) {
        var suite = new Suite(options);
        var hook = new Thread(suite.programs::stop, "stop the suite");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            suite.programs.start();
            return suite;
        } catch (RuntimeException e) {
            boolean wanted = suite.isStopping();
            suite.programs.stop();
            throw wanted ? new CannotStart("Stopped before everything had started.", e) : e;
        }
    }

    /** What people open in a browser. */
    public URI gateway() {
        return addresses.gateway();
    }

    public URI issuer() {
        return programs.keycloak().issuer();
    }

    public URI keycloak() {
        return programs.keycloak().url();
    }

    public URI service(Room room) {
        return addresses.of(room);
    }

    public URI management(Room room) {
        return addresses.management(room);
    }

    /** PostgreSQL itself; its administrator may do what no service may, such as forging a row. */
    public Cluster cluster() {
        return programs.cluster();
    }

    public Cluster.Database database(Room room) {
        return programs.cluster().database(room.title());
    }

    public String demoPassword() {
        return home.secrets().demoPassword();
    }

    public String partnerSecret() {
        return home.secrets().password("partner-client");
    }

    /** The secret of the client {@code journeys}, which exists where the options asked for a password client. */
    public String journeysSecret() {
        return home.secrets().password("journeys-client");
    }

    boolean isStopping() {
        return programs.isStopping();
    }

    public Path log(Room room) {
        return home.logs().resolve(room.title() + ".log");
    }

    public SuiteOptions options() {
        return options;
    }

    public ProcessHandle process(Room room) {
        return programs.running(room).process().toHandle();
    }

    /** Ends a program as a power cut would. */
    public void kill(Room room) {
        programs.kill(room);
    }

    /** Starts a program again, ending it first if it runs, and waits until it is ready. */
    public void restart(Room room) {
        programs.restart(room);
    }

    @Override
    public void close() {
        programs.stop();
    }
}
