package candour.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealTest {

    private final Seal seal = new Seal("secret");

    @Test
    void a_seal_fits_what_it_was_put_on() {
        assertThat(seal.fits("form", "text", seal.of("form", "text"))).isTrue();
    }

    @Test
    void a_seal_fits_no_other_text_use_or_key() {
        var put = seal.of("form", "text");

        assertThat(seal.fits("form", "other", put)).isFalse();
        assertThat(seal.fits("flash", "text", put)).isFalse();
        assertThat(new Seal("another").fits("form", "text", put)).isFalse();
        assertThat(seal.fits("form", "text", null)).isFalse();
    }
}
