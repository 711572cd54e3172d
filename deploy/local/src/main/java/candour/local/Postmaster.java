package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One PostgreSQL server process on one data directory. */
final class Postmaster {
    static final String SUPERUSER = "postgres";

    private static final int SECONDS_TO_START = 60;
    private static final int MILLIS_BETWEEN_TRIES = 25;

    private final Path data;
    private final Path log;
    private final int port;
    private final Path passwordFile;
    private final String password;
    private final Unprivileged way = Unprivileged.here();

    private Program program;

    Postmaster(ClusterFolder folder, int port) {
        this.data = folder.data();
        this.log = folder.log();
        this.passwordFile = folder.superuserPassword();
        this.password = Secrets.read(passwordFile);
        this.port = port;
    }

    void start(Durability durability) {
        Leftovers.stopPostgres(data);
        var programs = PostgresPrograms.unpacked();
        initialise(programs);
        own();
        program = Program.start("PostgreSQL", command(programs.postgres(), durability), Map.of(), log);
        awaitAnswer();
    }

    void stop() {
        Leftovers.stopFast(program.process().toHandle());
    }

    ProcessHandle process() {
        return program.process().toHandle();
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A first start cut short leaves the mark: nothing can have been stored yet, so it is done again from nothing. */
    private void initialise(PostgresPrograms programs) {
        Path mark = data.resolveSibling(data.getFileName() + ".initialising");
        try {
            if (Files.exists(mark)) {
                Folders.remove(data);
            }
            if (Files.notExists(data.resolve("PG_VERSION"))) {
                Files.writeString(mark, "");
                Program.start("PostgreSQL's first preparation", initdb(programs), Map.of(), log)
                        .await(SECONDS_TO_START);
                Files.delete(mark);
            }
        } catch (IOException e) {
            throw CannotStart.at(data, e);
        }
    }

    /** Every connection authenticates by scram password, the superuser's too: nobody on the machine is trusted. */
    private List<String> initdb(PostgresPrograms programs) {
        return as(
                programs.initdb(),
                Stream.of(
                        "--pgdata",
                        data.toString(),
                        "--username",
                        SUPERUSER,
                        "--pwfile",
                        passwordFile.toString(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions"));
    }

    private List<String> command(Path postgres, Durability durability) {
        var settings = Stream.concat(
                durability.settings(),
                Stream.of(
                        "port=" + port,
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "max_connections=200",
                        "timezone=UTC",
                        "log_timezone=UTC"));
        return as(postgres, Stream.concat(Stream.of("-D", data.toString()), settings.flatMap(s -> Stream.of("-c", s))));
    }

    private List<String> as(Path executable, Stream<String> arguments) {
        var command = new ArrayList<>(way.prefix());
        command.add(executable.toString());
        arguments.forEach(command::add);
        return command;
    }

    /** PostgreSQL insists on owning its folder; who it runs as may have changed since the last start. */
    private void own() {
        String owner = way.owner();
        try {
            if (owner != null && !owner.equals(String.valueOf(Files.getAttribute(data, "unix:uid")))) {
                Program.start(
                                "Handing " + data + " over",
                                List.of("chown", "-R", owner, data.toString()),
                                Map.of(),
                                log)
                        .await(SECONDS_TO_START);
            }
        } catch (IOException e) {
            throw CannotStart.at(data, e);
        }
    }

    private void awaitAnswer() {
        long end = System.nanoTime() + SECONDS_TO_START * 1_000_000_000L;
        while (!answers()) {
            if (!program.isRunning()) {
                throw program.failure();
            }
            if (System.nanoTime() > end) {
                stop();
                throw new CannotStart(
                        "PostgreSQL gave no answer in " + SECONDS_TO_START + " seconds; see " + log + ".");
            }
            Pause.millis(MILLIS_BETWEEN_TRIES);
        }
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new CannotStart(
                        "The password of PostgreSQL in " + data + " is not the one kept in its secrets folder.", e);
            }
            return false;
        }
    }
}
