package candour.reader.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Birmingham City Council|Birmingham",
                "London Borough of Hammersmith and Fulham|Hammersmith and Fulham",
                "Royal Borough of Kensington & Chelsea|Kensington and Chelsea",
                "The Royal Borough of Windsor and Maidenhead|Windsor and Maidenhead",
                "City of London Corporation|City of London",
                "Council of the Isles of Scilly|Isles of Scilly",
                "City of Bradford Metropolitan District Council|Bradford",
                "City of York Council|York",
                "Bristol City Council|Bristol, City of",
                "Hull City Council|Kingston Upon Hull, City of",
                "Durham County Council|Durham",
                "St Helens Metropolitan Borough Council|St. Helens",
                "Southend-on-Sea City Council|Southend-on-Sea",
                "Nottinghamshire County Council|Nottinghamshire",
                "Nottingham City|Nottingham",
                "Bedford Borough Council|Bedford Borough",
                "Westminster City Council|Westminster",
                "East Riding of Yorkshire Council|East Riding of Yorkshire"
            })
    void an_authority_is_found_by_the_name_reports_give_it(String printed, String name) {
        assertThat(Register.get().find(printed).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void a_name_that_is_not_on_the_register_is_not_found() {
        assertThat(Register.get().find("Northbridge City Council")).isEmpty();
    }
}
