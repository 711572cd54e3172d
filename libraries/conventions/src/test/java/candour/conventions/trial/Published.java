package candour.conventions.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A golden file: what people must agree on. {@code -Dpublish} accepts a change, which then shows as a readable diff. */
public final class Published {

    private Published() {}

    /** Compares the text with the file (relative to the module); with {@code -Dpublish} writes it instead. */
    public static void mustEqual(Path file, String text) {
        try {
            if (System.getProperty("publish") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("run with -Dpublish once the change is agreed").exists();
            assertThat(text).as(file + " (-Dpublish accepts the change)").isEqualTo(Files.readString(file));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The golden file of that name under {@code src/test/published}. */
    public static void mustEqual(String name, String text) {
        mustEqual(Path.of("src/test/published", name), text);
    }
}
