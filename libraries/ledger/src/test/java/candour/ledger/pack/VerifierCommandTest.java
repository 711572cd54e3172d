package candour.ledger.pack;

import static org.assertj.core.api.Assertions.assertThat;

import candour.ledger.proof.Checkpoint;
import candour.ledger.proof.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifierCommandTest {
    private static final String KEY = Packs.KEY.verifyKey().toString();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();
    private String pack;

    @BeforeEach
    void a_pack_is_downloaded() throws IOException {
        pack = file("pack.zip", Packs.bytes(Packs.good()));
    }

    @Test
    void a_good_pack_exits_with_0() {
        assertThat(run("verify", pack, "--key", KEY)).isZero();
        assertThat(out)
                .asString()
                .startsWith("Verified: What was said of Northbridge")
                .contains("root hash");
    }

    @Test
    void keys_and_checkpoints_may_lie_in_files() throws IOException {
        var key = file("key.txt", (KEY + "\n").getBytes(StandardCharsets.UTF_8));
        var kept = file("kept.txt", Packs.checkpoint(2).note().getBytes(StandardCharsets.UTF_8));
        assertThat(run("verify", pack, "--checkpoint", kept, "--key", key)).isZero();
        assertThat(out).asString().contains("the one you kept a checkpoint of, when it had 2 entries");
    }

    @Test
    void a_checkpoint_of_another_history_exits_with_1() throws IOException {
        var other = Checkpoint.sign(2, Packs.TREE.root(3), Packs.KEY).note();
        var kept = file("kept.txt", other.getBytes(StandardCharsets.UTF_8));
        assertThat(run("verify", pack, "--checkpoint", kept)).isEqualTo(1);
        assertThat(out).asString().startsWith("Not verified: this is not the record you kept a checkpoint of");
    }

    @Test
    void another_key_exits_with_1() {
        var stranger = SigningKey.generate("candour.example/inspections").verifyKey();
        assertThat(run("verify", pack, "--key", stranger.toString())).isEqualTo(1);
    }

    @Test
    void what_is_no_pack_exits_with_2() throws IOException {
        assertThat(run("verify", file("letter.txt", new byte[9]))).isEqualTo(2);
        assertThat(problems).asString().startsWith("Cannot be checked: ");
    }

    @Test
    void a_missing_file_exits_with_2() {
        assertThat(run("verify", folder.resolve("none.zip").toString())).isEqualTo(2);
    }

    @Test
    void a_key_that_is_none_exits_with_2() {
        assertThat(run("verify", pack, "--key", "a+b+c")).isEqualTo(2);
    }

    @Test
    void misuse_exits_with_2_and_tells_the_usage() {
        assertThat(run("verify", pack, "--trust")).isEqualTo(2);
        assertThat(run("check", pack)).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(problems).asString().contains("Usage: ");
    }

    private int run(String... arguments) {
        return new VerifierCommand(new PrintStream(out), new PrintStream(problems)).run(List.of(arguments));
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
