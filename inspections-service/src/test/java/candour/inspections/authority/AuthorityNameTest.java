package candour.inspections.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorityNameTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Birmingham City Council, Birmingham",
        "'Bristol, City of', Bristol City Council",
        "'Kingston Upon Hull, City of', Hull City Council",
        "London Borough of Hammersmith and Fulham, Hammersmith & Fulham",
        "Royal Borough of Kensington and Chelsea, Kensington and Chelsea",
        "Sandwell Metropolitan Borough Council, Sandwell",
        "Council of the Isles of Scilly, Isles of Scilly",
        "City of London Corporation, City of London",
        "City of York Council, York",
        "Nottingham City, Nottingham",
        "St Helens, St. Helens",
        "Durham County Council, County Durham",
        "Bedford Borough Council, Bedford Borough",
    })
    void a_report_and_the_register_may_write_one_name_differently(String one, String other) {
        assertThat(AuthorityName.key(one)).isNotEmpty().isEqualTo(AuthorityName.key(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({
        "Derby City Council, Derbyshire County Council",
        "Nottingham, Nottinghamshire",
        "Cheshire East, Cheshire West and Chester",
        "City of London, London Borough of Southwark",
    })
    void two_authorities_are_never_taken_for_one(String one, String other) {
        assertThat(AuthorityName.key(one)).isNotEqualTo(AuthorityName.key(other));
    }

    @Test
    void each_authority_of_the_register_has_a_key_of_its_own() {
        assertThat(Register.entries())
                .extracting(entry -> AuthorityName.key(entry.name()))
                .hasSize(156)
                .doesNotHaveDuplicates()
                .doesNotContain("", AuthorityName.key(Register.NORTHBRIDGE.name()));
    }
}
