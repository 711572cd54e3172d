package candour.inspections.change;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.framework.Framework;
import candour.inspections.report.Document;
import candour.inspections.report.Manifest;
import candour.inspections.report.Part;
import candour.inspections.report.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing differs in silence: for any two texts, the differences are exactly the parts whose bytes differ. */
class CoverageTest {

    @Property(tries = 300)
    void equal_texts_differ_in_nothing(@ForAll("texts") List<String> texts) {
        assertThat(differences(texts, texts)).isEmpty();
    }

    @Property(tries = 300)
    void each_part_with_another_byte_is_named_and_no_other(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        var expected = new ArrayList<Part>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i >= before.size() || i >= after.size() || !before.get(i).equals(after.get(i))) {
                expected.add(Part.paragraph(id(i)));
            }
        }

        var found = differences(before, after).stream().map(Difference::part).toList();

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void without_a_change_no_difference_is_covered(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        var coverage = new Coverage(List.of());

        assertThat(differences(before, after)).noneMatch(coverage::covers);
    }

    @Property(tries = 200)
    void what_the_causes_permit_never_includes_a_slip_where_a_word_differs(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        assertThat(differences(before, after))
                .filteredOn(difference -> !difference.keepsWords())
                .noneMatch(difference -> ChangeCause.permitted(difference).contains(ChangeCause.TYPOGRAPHY));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Leadership is inadequate.",
                        "Leadership is good.",
                        "A plan, at last.",
                        "A plan at last.",
                        "12",
                        "")
                .list()
                .ofMaxSize(6);
    }

    private static List<Difference> differences(List<String> before, List<String> after) {
        return new Differences(Framework.ILACS_2023, document(before), document(after)).list();
    }

    private static Document document(List<String> texts) {
        Map<String, String> wordings = new HashMap<>();
        var paragraphs = new ArrayList<Manifest.Paragraph>();
        for (int i = 0; i < texts.size(); i++) {
            wordings.put(Sha256.of(texts.get(i)), texts.get(i));
            paragraphs.add(new Manifest.Paragraph(
                    id(i), Integer.toString(i + 1), Sha256.of(texts.get(i)), "ivo", "Ivo Marlow", false));
        }
        var section = new Manifest.Section("Findings", null, paragraphs);
        return new Document(1, new Manifest("A report", List.of(section), List.of(), List.of()), wordings);
    }

    private static String id(int i) {
        return "0199a000-0000-7000-8000-%012d".formatted(i);
    }
}
