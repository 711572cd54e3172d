package candour.cases.record;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import candour.conventions.trial.Published;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What every code set must be: the one published, each code once, with the day it was retired where it was. */
public final class CodeTable {

    private CodeTable() {}

    /** Compares with {@code published/<file>-codes.md}. */
    public static <C extends Enum<C> & CodeSet> void mustBePublished(Class<C> codes, String file, String heading) {
        var all = codes.getEnumConstants();
        assertThat(all).extracting(CodeSet::code).doesNotHaveDuplicates();
        var top = "# " + heading + "\n\n| code | label | from | to | source |\n|---|---|---|---|---|\n";
        Published.mustEqual(
                file + "-codes.md", Arrays.stream(all).map(CodeTable::row).collect(joining("\n", top, "\n")));
    }

    private static String row(CodeSet code) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(code.code(), code.label(), day(code.from()), day(code.to()), code.source());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
