package candour.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftoversTest {
    @TempDir
    Path folder;

    @Test
    void only_what_carries_the_mark_is_ended() throws IOException {
        Process ours = new ProcessBuilder("sh", "-c", "read forever", "-Dcandour.home=/a home").start();
        Process theirs = new ProcessBuilder("sh", "-c", "read forever", "-Dcandour.home=/a home too").start();

        boolean ended = Leftovers.stopMarked("-Dcandour.home=/a home");

        assertThat(ended).isTrue();
        assertThat(ours.isAlive()).isFalse();
        assertThat(theirs.isAlive()).isTrue();
        theirs.destroyForcibly();
    }

    @Test
    void a_folder_half_filled_does_not_count_and_is_filled_again() throws IOException {
        Path whole = folder.resolve("keycloak");
        Files.createDirectories(folder.resolve("keycloak.unfinished-999999999/lib"));
        assertThatThrownBy(() -> Folders.filledOnce(whole, LeftoversTest::fail))
                .hasMessageContaining("The disk is full");

        Folders.filledOnce(whole, into -> Files.writeString(into.resolve("file"), "whole"));

        assertThat(folder).isDirectoryContaining(path -> path.equals(whole));
        assertThat(folder.toFile().list()).containsExactly("keycloak");
    }

    @Test
    void a_folder_in_use_is_refused_and_what_runs_there_is_left_alone() throws IOException {
        var home = new Home(folder.resolve("home"));
        var options = SuiteOptions.forTests(home.folder()).withRooms();
        Process running = new ProcessBuilder("sh", "-c", "read forever", home.mark()).start();
        try (RunLock lock = RunLock.take(home)) {
            assertThatThrownBy(() -> Suite.start(options)).hasMessageContaining("already running");

            assertThat(lock).isNotNull();
            assertThat(running.isAlive()).isTrue();
        }
        running.destroyForcibly();
    }

    private static void fail(Path into) throws IOException {
        throw new IOException("No space left on device");
    }
}
