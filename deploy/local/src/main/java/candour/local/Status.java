package candour.local;

import java.io.PrintStream;
import java.net.URI;

/** What is running now on one installation's folder, and how to end it from another terminal. */
final class Status {
    private final Home home;
    private final Addresses addresses;
    private final Keycloak keycloak;
    private final Health health = new Health();

    Status(Home home, Ports ports) {
        this.home = home;
        this.addresses = new Addresses(ports);
        this.keycloak = new Keycloak(home, ports);
    }

    /** Tells whether everything is ready. */
    boolean print(PrintStream out) {
        var holder = RunLock.holder(home);
        out.println(holder.map(process -> "Candour runs on " + home.folder() + " (process " + process.pid() + ")")
                .orElse("Candour is not running on " + home.folder() + "."));
        if (holder.isEmpty()) {
            return false;
        }
        boolean ready = line(out, "keycloak", keycloak.url(), keycloak.readiness());
        for (Room room : Room.values()) {
            ready &= line(out, room.title(), addresses.of(room), addresses.readiness(room));
        }
        return ready;
    }

    void stop(PrintStream out) {
        var holder = RunLock.holder(home);
        holder.ifPresent(process -> {
            process.destroy();
            Leftovers.awaitEnd(process);
        });
        boolean left = Leftovers.stopMarked(home.mark()) | Leftovers.stopPostgres(home.postgres());
        out.println(holder.isPresent() || left ? "Stopped; what was saved is kept." : "Nothing was running.");
    }

    private boolean line(PrintStream out, String name, URI address, URI readiness) {
        boolean ready = health.isReady(readiness);
        out.println("  %-12s %-28s %s".formatted(name, address, ready ? "ready" : "not ready"));
        return ready;
    }
}
