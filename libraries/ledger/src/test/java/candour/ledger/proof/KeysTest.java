package candour.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeysTest {
    private static final SigningKey KEY = SigningKey.generate("candour.example/inspections");
    private static final Hash ROOT = Leaf.hash("anything");

    /** The example key and note of Go's golang.org/x/mod/sumdb/note, which C2SP signed-note was written down from. */
    @Test
    void a_note_signed_by_another_implementation_verifies() {
        var key = VerifyKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        var note = SignedNote.parse("""
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """);
        assertThat(note.isSignedBy(key)).isTrue();
    }

    @Test
    void a_key_read_from_its_file_signs_as_the_same_key(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("key.pem"), KEY.pem());
        var read = SigningKey.read(file, "candour.example/inspections");
        assertThat(read.verifyKey()).isEqualTo(KEY.verifyKey());
        assertThat(Checkpoint.sign(3, ROOT, read).note())
                .isEqualTo(Checkpoint.sign(3, ROOT, KEY).note());
    }

    /** The first test key of RFC 8032 section 7.1, as openssl writes it. */
    @Test
    void the_public_half_of_a_known_key_is_the_known_one() {
        var pem = """
                -----BEGIN PRIVATE KEY-----
                MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
                -----END PRIVATE KEY-----
                """;
        assertThat(SigningKey.ofPem(pem, "a").verifyKey().toString())
                .endsWith("+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea");
    }

    @Test
    void a_verifier_key_is_read_back_as_it_was_written() {
        assertThat(VerifyKey.parse(KEY.verifyKey().toString())).isEqualTo(KEY.verifyKey());
    }

    @Test
    void a_verifier_key_whose_id_does_not_fit_is_refused() {
        var renamed = KEY.verifyKey().toString().replace("inspections", "cases");
        assertThatThrownBy(() -> VerifyKey.parse(renamed)).hasMessageContaining("does not fit");
    }

    @Test
    void a_checkpoint_is_four_lines_and_its_signature() {
        assertThat(Checkpoint.sign(20852163, ROOT, KEY).note())
                .matches("candour\\.example/inspections\n20852163\n[A-Za-z0-9+/]{43}=\n\n"
                        + "— candour\\.example/inspections [A-Za-z0-9+/]{91}=\n");
    }

    @Test
    void a_checkpoint_changed_anywhere_is_refused() {
        var note = Checkpoint.sign(7, ROOT, KEY).note();
        for (int at = 0; at < note.length(); at++) {
            var changed = note.substring(0, at) + (char) (note.charAt(at) ^ 1) + note.substring(at + 1);
            assertThat(isGood(changed)).as(changed).isFalse();
        }
    }

    @Test
    void signatures_of_others_do_not_disturb() {
        var note = Checkpoint.sign(7, ROOT, KEY).note();
        var other =
                Checkpoint.sign(7, ROOT, SigningKey.generate("witness.example")).note();
        assertThat(isGood(note + other.substring(other.indexOf('—')))).isTrue();
    }

    @Test
    void a_checkpoint_of_another_key_of_the_same_name_is_not_taken() {
        var forged =
                Checkpoint.sign(7, ROOT, SigningKey.generate(KEY.verifyKey().name()));
        assertThat(forged.isSignedBy(KEY.verifyKey())).isFalse();
    }

    private static boolean isGood(String note) {
        try {
            return Checkpoint.parse(note).isSignedBy(KEY.verifyKey());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
