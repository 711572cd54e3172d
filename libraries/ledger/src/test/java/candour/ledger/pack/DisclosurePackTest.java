package candour.ledger.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.ledger.proof.Hash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosurePackTest {
    private static final byte[] GOOD = Packs.bytes(Packs.good());

    @Test
    void a_pack_is_read_back_as_it_was_written() throws IOException {
        assertThat(read(GOOD)).isEqualTo(Packs.good());
    }

    /** Packs are kept for decades: this value may change only with the format's name. */
    @Test
    void the_same_pack_is_the_same_bytes_today_and_later() {
        assertThat(Hash.sha256(GOOD)).hasToString("df2a503d10f8f966080e3b53cae17ec53fd4542f3e270c3e30813a886c179714");
    }

    @Test
    void any_byte_changed_is_noticed() {
        for (int at = 0; at < GOOD.length; at++) {
            var changed = GOOD.clone();
            changed[at] ^= 1;
            assertThat(isVerified(changed)).as("byte %d", at).isFalse();
        }
    }

    @Test
    void a_pack_cut_short_or_drawn_out_is_not_read() {
        for (int length = 0; length < GOOD.length; length += 97) unreadable(Arrays.copyOf(GOOD, length));
        unreadable(Arrays.copyOf(GOOD, GOOD.length + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.json",
                "exhibits/../../etc/passwd",
                "/etc/passwd",
                "exhibits/a/b",
                "exhibits\\a",
                "exhibits/.hidden",
                "exhibits/",
                "C:evil",
                "other.txt"
            })
    void a_file_name_that_leads_elsewhere_is_not_read(String name) throws IOException {
        assertThat(unreadable(zip(Map.of(name, new byte[1]), ZipEntry.STORED))).contains("no pack has");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        var bomb = zip(Map.of("exhibits/bomb", new byte[64 << 20]), ZipEntry.DEFLATED);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(unreadable(bomb)).contains("packed again");
    }

    @Test
    void a_file_that_nothing_vouches_for_is_not_read() throws IOException {
        var page = PackJson.write(Packs.with(List.of()));
        assertThat(unreadable(zip(Map.of("pack.json", page, "exhibits/extra", new byte[1]), ZipEntry.STORED)))
                .contains("nothing in it vouches for");
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        var page = PackJson.write(Packs.good());
        assertThat(unreadable(zip(Map.of("pack.json", page), ZipEntry.STORED))).contains("report.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"format\":\"candour-disclosure-pack/2\"}", "\u0000"})
    void a_page_that_is_not_a_pack_is_not_read(String page) throws IOException {
        assertThat(unreadable(zip(Map.of("pack.json", page.getBytes(UTF_8)), ZipEntry.STORED)))
                .contains("damaged");
    }

    @Test
    void two_files_that_some_computers_take_for_one_are_refused() {
        var one = Packs.exhibit("One", new Shown.File("a.txt", new byte[1]), "/file", Match.SHA256);
        var two = Packs.exhibit("Two", new Shown.File("A.txt", new byte[2]), "/file", Match.SHA256);
        assertThatThrownBy(() -> Packs.bytes(Packs.with(List.of(one, two)))).hasMessageContaining("differ in case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "\u001b[2Jcleared", "turned \u202e round"})
    void a_title_that_could_deceive_on_a_screen_is_refused(String title) {
        assertThatThrownBy(() -> Packs.exhibit(title, new Shown.Text("x"), "/x", Match.EQUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isVerified(byte[] bytes) {
        try {
            return Verifier.verify(read(bytes), Trust.none()).verified();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String unreadable(byte[] bytes) {
        try {
            read(bytes);
        } catch (UnreadablePack why) {
            return why.getMessage();
        } catch (IOException other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("it was read");
    }

    private static DisclosurePack read(byte[] bytes) throws IOException {
        return DisclosurePack.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] zip(Map<String, byte[]> files, int method) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = method == ZipEntry.STORED
                        ? PackZip.stored(file.getKey(), file.getValue())
                        : new ZipEntry(file.getKey());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
