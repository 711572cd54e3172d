package candour.local;

import java.util.stream.Stream;

/** Whether PostgreSQL waits for the disk: kept data must survive a power cut, a test's need not. */
public enum Durability {
    KEPT("fsync=on", "synchronous_commit=on", "full_page_writes=on"),
    THROWAWAY("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private final String[] settings;

    Durability(String... settings) {
        this.settings = settings;
    }

    Stream<String> settings() {
        return Stream.of(settings);
    }
}
