package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Starts and stops what the suite is made of, in order, and never leaves half of it running. */
final class Programs {
    private static final int FIRST_START_MEGABYTES = 900;
    private static final int LATER_START_MEGABYTES = 150;

    private final SuiteOptions options;
    private final Progress progress;
    private final Home home;
    private final Sources sources;
    private final Addresses addresses;
    private final Keycloak keycloak;
    private final Health health = new Health();
    private final Map<Room, Program> rooms = new EnumMap<>(Room.class);

    private RunLock lock;
    private Cluster cluster;
    private Program keycloakProgram;
    private volatile boolean stopped;

    Programs(SuiteOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.home = new Home(options.home());
        this.sources = Sources.around(options.sources());
        this.addresses = new Addresses(options.ports());
        this.keycloak = new Keycloak(home, options.ports());
    }

    void start() {
        prepare();
        step(this::startPostgres);
        step(this::startKeycloak);
        options.rooms().forEach(room -> step(() -> rooms.put(room, launch(room))));
        health.awaitReady(keycloakProgram, keycloak.readiness());
        progress.done("Keycloak is ready");
        importRealm();
        options.rooms().forEach(this::awaitReady);
    }

    Keycloak keycloak() {
        return keycloak;
    }

    Cluster cluster() {
        return cluster;
    }

    boolean isStopping() {
        return stopped;
    }

    Program running(Room room) {
        return rooms.get(room);
    }

    synchronized void kill(Room room) {
        rooms.get(room).kill();
    }

    void restart(Room room) {
        step(() -> {
            rooms.get(room).kill();
            rooms.put(room, launch(room));
        });
        health.awaitReady(rooms.get(room), addresses.readiness(room));
    }

    /** Touches nothing where another suite holds the folder. */
    synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        if (lock != null) {
            stopOurs();
        }
    }

    /** The gateway first, so that nobody is served by half a suite; PostgreSQL last, when nobody needs it. */
    private void stopOurs() {
        stop(List.of(Room.GATEWAY));
        stop(List.of(Room.INSPECTIONS, Room.CASES, Room.REVIEWS));
        if (keycloakProgram != null) {
            keycloakProgram.stop();
        }
        if (cluster != null) {
            cluster.close();
        }
        Leftovers.stopMarked(home.mark());
        releaseLock();
    }

    private void prepare() {
        lock = RunLock.take(home);
        options.rooms().forEach(sources::program);
        Leftovers.stopMarked(home.mark());
        Leftovers.stopPostgres(home.postgres());
        options.ports().requireFree();
        boolean first = !KeycloakPrograms.areThere();
        DiskSpace.require(first ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES, home.data());
        if (first) {
            progress.say("Unpacking and preparing Keycloak, once (about half a minute) ...");
        }
        keycloak.unpack(sources.keycloakArchive());
    }

    /** Nothing is begun any more once stopping has begun. */
    private synchronized void step(Runnable step) {
        if (stopped) {
            throw new CannotStart("Stopped before everything had started.");
        }
        step.run();
    }

    private void startPostgres() {
        var folder =
                new ClusterFolder(home.postgres(), home.secrets(), home.logs().resolve("postgresql.log"));
        cluster = Cluster.start(folder, options.ports().of(Port.POSTGRES), options.durability());
        progress.done("PostgreSQL is ready");
    }

    private void startKeycloak() {
        keycloakProgram = keycloak.start(cluster.database("keycloak"));
    }

    private void importRealm() {
        new RealmImport(keycloak.url(), home.secrets().password("keycloak-admin"), home.keycloak()).bring(realm());
    }

    private Realm realm() {
        var secrets = home.secrets();
        var realm = Realm.of(
                sources.realm(),
                sources.demo(),
                Map.of(
                        "CANDOUR_GATEWAY_URL", addresses.gateway().toString(),
                        "CANDOUR_GATEWAY_SECRET", secrets.password("gateway-client"),
                        "CANDOUR_PARTNER_SECRET", secrets.password("partner-client"),
                        "CANDOUR_DEMO_PASSWORD", secrets.demoPassword()));
        return options.passwordClient()
                ? realm.withPasswordClient("journeys", secrets.password("journeys-client"))
                : realm;
    }

    private Program launch(Room room) {
        var environment =
                new RoomEnvironment(home.secrets(), addresses, keycloak.issuer().toString()).of(room, cluster);
        environment.putAll(options.extra());
        var jar = sources.program(room).toString();
        return Program.start(
                room.title(),
                Jvm.command(256, List.of(home.mark(), "-jar", jar)),
                environment,
                home.logs().resolve(room.title() + ".log"));
    }

    private void awaitReady(Room room) {
        health.awaitReady(rooms.get(room), addresses.readiness(room));
        progress.done(room.title() + " is ready");
    }

    private void stop(List<Room> some) {
        var programs = some.stream().filter(rooms::containsKey).map(rooms::get).toList();
        programs.forEach(Program::askToEnd);
        programs.forEach(Program::stop);
    }

    private void releaseLock() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
