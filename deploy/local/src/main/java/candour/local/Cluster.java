package candour.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A real PostgreSQL 18 in a folder, without Docker and without installing anything: one server, a database for each
 * service, and for each database a role that owns it and a role that only uses it.
 *
 * <p>One data directory serves one JVM at a time; a second one is refused with {@link CannotStart}. A server left over from
 * a JVM that was killed is stopped and started again. Passwords are made at first and kept beside the data directory.
 */
public final class Cluster implements AutoCloseable {
    private final Postmaster postmaster;
    private final Secrets secrets;
    private final int port;
    private final FileLock lock;

    private Cluster(Postmaster postmaster, Secrets secrets, int port, FileLock lock) {
        this.postmaster = postmaster;
        this.secrets = secrets;
        this.port = port;
        this.lock = lock;
    }

    /** One database and its two roles; the owner migrates it, the application owns nothing and connects to nothing else. */
    public record Database(
            String jdbcUrl, String owner, String ownerPassword, String application, String applicationPassword) {
        @Override
        public String toString() {
            return jdbcUrl + " (" + owner + ", " + application + ")";
        }
    }

    /** The superuser, for what no service may do. */
    public record Administrator(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Starts a server whose data survives a power cut; port 0 takes a free one. */
    public static Cluster start(Path dataDirectory, int port) {
        return start(dataDirectory, port, Durability.KEPT);
    }

    /** A throwaway server also ends with the JVM when nobody closed it. */
    public static Cluster start(Path dataDirectory, int port, Durability durability) {
        var cluster = start(ClusterFolder.beside(dataDirectory), port, durability);
        if (durability == Durability.THROWAWAY) {
            Runtime.getRuntime().addShutdownHook(new Thread(cluster.postmaster::stop, "stop PostgreSQL"));
        }
        return cluster;
    }

    static Cluster start(ClusterFolder folder, int wantedPort, Durability durability) {
        FileLock lock = lock(folder.data());
        int port = wantedPort == 0 ? freePort() : wantedPort;
        var cluster = new Cluster(new Postmaster(folder, port), folder.secrets(), port, lock);
        cluster.begin(durability);
        return cluster;
    }

    private void begin(Durability durability) {
        try {
            postmaster.start(durability);
        } catch (RuntimeException e) {
            unlock();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    /** Makes the database and its roles where they are missing; names are lower case letters, digits and underscores. */
    public Database database(String name) {
        return new DatabaseSetup(postmaster, secrets).database(name);
    }

    public Administrator administrator() {
        return new Administrator(Postmaster.SUPERUSER, secrets.password("postgres-superuser"));
    }

    public String jdbcUrl(String database) {
        return postmaster.url(database);
    }

    /** The server process, for tests that kill it. */
    public ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public void close() {
        postmaster.stop();
        unlock();
    }

    private void unlock() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileLock lock(Path data) {
        Path file = data.resolveSibling(data.getFileName() + ".lock");
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(data, null);
            }
            return lock;
        } catch (OverlappingFileLockException e) {
            throw inUse(data, e);
        } catch (IOException e) {
            throw CannotStart.at(file, e);
        }
    }

    private static CannotStart inUse(Path data, Exception cause) {
        return new CannotStart("Another program is using the PostgreSQL data in " + data + ".", cause);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port could be found: " + e.getMessage() + ".", e);
        }
    }
}
