package candour.inspections.reportimport;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.framework.Area;
import candour.reader.Framework;
import candour.reader.JudgementArea;
import candour.reader.Strand;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AreaCodesTest {

    private static final Map<Framework, Set<Strand>> STRANDS =
            Map.of(Framework.SLAC_2009, EnumSet.of(Strand.SAFEGUARDING, Strand.LOOKED_AFTER));

    @ParameterizedTest
    @EnumSource
    void each_area_the_reader_requires_is_one_of_the_framework(Framework read) {
        var framework =
                candour.inspections.framework.Framework.find(read.name()).orElseThrow();

        for (var strand : STRANDS.getOrDefault(read, EnumSet.of(Strand.ALL))) {
            for (var area : read.requires()) {
                assertThat(framework.area(AreaCodes.code(area, strand)))
                        .map(Area::strand)
                        .contains(AreaCodes.strand(area, strand));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_area_the_reader_knows_is_one_of_some_framework(JudgementArea area) {
        var codes = Arrays.stream(Strand.values())
                .map(strand -> AreaCodes.code(area, strand))
                .toList();

        assertThat(candour.inspections.framework.Framework.values())
                .anyMatch(framework ->
                        codes.stream().anyMatch(code -> framework.area(code).isPresent()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_JUDGED")
    void each_grade_the_reader_knows_is_one_of_some_framework(candour.reader.Grade grade) {
        assertThat(candour.inspections.framework.Framework.values())
                .anyMatch(framework -> framework.grade(grade.name()).isPresent());
    }

    @Test
    void the_board_has_a_strand_of_its_own() {
        assertThat(AreaCodes.strand(JudgementArea.SAFEGUARDING_BOARD, Strand.ALL))
                .isEqualTo(candour.inspections.framework.Strand.LSCB);
    }
}
