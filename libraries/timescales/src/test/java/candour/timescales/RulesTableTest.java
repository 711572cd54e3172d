package candour.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTableTest {

    @Test
    void the_page_has_a_line_a_rule_and_the_calendars_it_counts_on() {
        assertThat(RulesTable.markdown("Timescales of a conference", List.of(ConferenceTimescale.values())))
                .isEqualTo("""
                        # Timescales of a conference

                        | timescale | on whom | regime | in force | starts with | stops with | term | counted | calendar | force | source | verified |
                        | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                        | initial conference | authority | WT_2010 | 2010-03-17 to 2013-04-14 | last strategy discussion | conference | 15 working days | after the event | EW_WORKING_TOGETHER | statutory guidance | Working Together 2010 | yes |
                        | initial conference | authority | WT_2013 | from 2013-04-15 | strategy discussion | conference | 15 working days | after the event | EW_WORKING_TOGETHER | statutory guidance | Working Together 2013 \\| 2015 | no |
                        | initial assessment | authority | WT_2010 | 2010-03-17 to 2013-04-14 | referral | assessment | 10 working days | after the event | EW_WORKING_TOGETHER | statutory guidance | Working Together 2010 | yes |
                        | initial assessment | authority | WT_2013 | from 2013-04-15 |  |  | none |  |  | statutory guidance | Working Together 2013, one continuous assessment | yes |
                        | further core group | authority | WT_2013 | from 2013-04-15 | core group | core group | 4 weeks | after the event | EW_WORKING_TOGETHER | local | authority's procedures | yes |
                        | scrutiny response | authority | LGA_2000 | from 2000-10-26 | referral | assessment | 2 months | beginning with the event | EW_SI2007_462 | statute | Local Government Act 2000, section 9FE | yes |
                        | key decision | executive | SI_2012_2089 | from 2012-09-10 | referral | assessment | 28 days | clear of both ends | EW_SI2007_462 | statute | SI 2012/2089 | yes |

                        ## Calendars

                        - `EW_WORKING_TOGETHER` leaves out Saturdays, Sundays, bank holidays in England and Wales. Source: Working Together does not define a working day; read as Monday to Friday except bank holidays.
                        - `EW_SI2007_462` leaves out Saturdays, Sundays, Good Friday, Christmas Day, bank holidays in England and Wales. Source: Education and Inspections Act 2006 (Inspection of Local Authorities) Regulations 2007, SI 2007/462.
                        """);
    }
}
