package candour.inspections.reportimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "southwark.pdf, southwark.pdf",
        "../../etc/passwd, passwd",
        "C:\\reports\\southwark.pdf, southwark.pdf",
        "' spaced name.pdf ', spaced name.pdf",
        "folder/, report.pdf",
        "'', report.pdf",
    })
    void only_the_name_is_kept_of_what_was_sent(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void a_file_without_a_name_gets_a_plain_one() {
        assertThat(FileName.of(null).value()).isEqualTo("report.pdf");
    }

    @Test
    void a_very_long_name_keeps_its_end() {
        assertThat(FileName.of("x".repeat(500) + ".pdf").value()).hasSize(200).endsWith(".pdf");
    }
}
