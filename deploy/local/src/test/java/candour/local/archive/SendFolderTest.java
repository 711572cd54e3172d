package candour.local.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.local.visit.VisitFailed;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is sent by somebody who may, whatever happens on the way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SendFolderTest {
    private static final Patience SHORT = new Patience(Collections.nCopies(2, Duration.ofMillis(1)));

    private final GatewayStub gateway = new GatewayStub();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void every_pdf_of_the_folder_and_those_below_it_is_sent_once() throws Exception {
        files("one.pdf", "TWO.PDF", "labels.csv");

        var page = send();

        assertThat(gateway.files()).containsExactlyInAnyOrder("one.pdf", "TWO.PDF");
        assertThat(page).isEqualTo("/reports/imports/b1");
    }

    @Test
    void a_file_that_is_too_large_is_left_out_and_the_others_go_on() throws Exception {
        files("one.pdf", "three.pdf");
        try (var large = new RandomAccessFile(folder.resolve("two.pdf").toFile(), "rw")) {
            large.setLength(SendFolder.LARGEST + 1);
        }

        send();

        assertThat(gateway.files()).containsExactlyInAnyOrder("one.pdf", "three.pdf");
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again() throws Exception {
        files("one.pdf");
        gateway.answering(503, 429);

        send();

        assertThat(gateway.files()).containsExactly("one.pdf", "one.pdf", "one.pdf");
    }

    @Test
    void a_service_that_stays_away_ends_it_with_what_to_do() throws Exception {
        files("one.pdf");
        gateway.answering(503, 503, 503);

        assertThatThrownBy(this::send).isInstanceOf(NotSent.class).hasMessageEndingWith("run the same again to go on.");
    }

    @Test
    void who_may_not_import_is_told_who_may() throws Exception {
        files("one.pdf");
        gateway.answering(403);

        assertThatThrownBy(this::send).hasMessageContaining("inspectors, lead inspectors and operators may");
    }

    @Test
    void a_folder_without_reports_is_said_to_be_one() {
        assertThatThrownBy(this::send).isInstanceOf(NotSent.class).hasMessageStartingWith("There is no file");
    }

    @Test
    void a_right_password_signs_in() throws IOException {
        var sender = signedIn(Map.of("CANDOUR_USER", "jo", "CANDOUR_PASSWORD", "right"));

        assertThat(sender.name()).isEqualTo("jo");
    }

    @Test
    void a_wrong_password_is_refused_in_the_words_of_the_identity_provider() {
        assertThatThrownBy(() -> signedIn(Map.of("CANDOUR_USER", "jo", "CANDOUR_PASSWORD", "wrong")))
                .isInstanceOf(VisitFailed.class)
                .hasMessage("jo was not signed in: Invalid username or password.");
    }

    @Test
    void without_a_terminal_the_variable_is_named() {
        assertThatThrownBy(() -> signedIn(Map.of("CANDOUR_USER", "jo")))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining("CANDOUR_PASSWORD");
    }

    private String send() throws InterruptedException {
        return new SendFolder(signedIn(Map.of()), SHORT, folder).send();
    }

    private Sender signedIn(Map<String, String> environment) {
        return Sender.signedIn(gateway.address(), environment, Optional.empty());
    }

    private void files(String... names) throws IOException {
        for (var name : List.of(names)) {
            Files.writeString(folder.resolve(name), name);
        }
    }
}
