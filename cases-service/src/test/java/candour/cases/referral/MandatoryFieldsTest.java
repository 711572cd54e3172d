package candour.cases.referral;

import static org.assertj.core.api.Assertions.assertThat;

import candour.cases.contact.DismissContact;
import candour.cases.contact.RaiseReferral;
import candour.cases.contact.ReceiveContact;
import candour.cases.contact.ScreenContact;
import candour.conventions.trial.Published;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Fields are mandatory only where the law or a clock needs them: at most twelve from contact to decision. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MandatoryFieldsTest {

    private static final int MOST = 12;

    @Test
    void on_every_way_from_contact_to_decision_at_most_twelve_fields_are_mandatory() {
        assertThat(ways())
                .allSatisfy((way, commands) ->
                        assertThat(fields(commands)).as(way).isNotEmpty().hasSizeLessThanOrEqualTo(MOST));
    }

    @Test
    void the_list_is_the_one_published() {
        var text = ways().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(way -> section(way.getKey(), fields(way.getValue())))
                .collect(Collectors.joining("\n"));

        Published.mustEqual("mandatory-fields.md", "# Mandatory fields from contact to decision\n\n" + text);
    }

    private static Map<String, List<Class<?>>> ways() {
        return Map.of(
                "A contact that becomes a referral, then a decision to act",
                List.of(ReceiveContact.class, ScreenContact.class, RaiseReferral.class, DecideToAct.class),
                "A contact that becomes a referral, then no further action",
                List.of(ReceiveContact.class, ScreenContact.class, RaiseReferral.class, EndReferral.class),
                "A contact that ends without action",
                List.of(ReceiveContact.class, ScreenContact.class, DismissContact.class),
                "A referral, then a decision to act",
                List.of(ReceiveReferral.class, DecideToAct.class),
                "A referral, then no further action",
                List.of(ReceiveReferral.class, EndReferral.class));
    }

    private static List<MandatoryField> fields(List<Class<?>> commands) {
        return commands.stream().flatMap(MandatoryField::of).toList();
    }

    private static String section(String way, List<MandatoryField> fields) {
        return fields.stream()
                .map(MandatoryField::row)
                .collect(Collectors.joining(
                        "\n",
                        "## %s: %d\n\n| in | field | asked as |\n|---|---|---|\n".formatted(way, fields.size()),
                        "\n"));
    }
}
