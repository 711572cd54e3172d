package candour.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.inspection.InspectionId;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Invariant 1: whatever is done to a report, no revision before it changes, and each vouches for all before it. */
class ChainPropertiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Revision.Head HEAD = new Revision.Head(new InspectionId(new UUID(0, 1)), "E06999001");
    private static final Revision.Author AUTHOR = new Revision.Author("ivo", "Ivo Marlow", Instant.EPOCH);

    @Property(tries = 200)
    void one_work_on_a_report_leaves_every_earlier_revision_as_it_was(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
        var manifests = worked(new Random(seed), edits);
        var written = manifests.stream().map(JSON::valueToTree).toList();

        worked(new Random(seed + 1), edits);

        assertThat(manifests.stream().map(JSON::valueToTree).toList()).isEqualTo(written);
        assertThat(chain(manifests)).allMatch(Revision::isWhole);
    }

    @Property(tries = 200)
    void one_a_revision_follows_the_one_before_it_and_no_other(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int edits) {
        var chain = chain(worked(new Random(seed), edits));

        for (var later : chain) {
            for (var earlier : chain) {
                assertThat(later.follows(earlier)).isEqualTo(later.number() == earlier.number() + 1);
            }
        }
        assertThat(chain.getFirst().follows(null)).isTrue();
    }

    @Property(tries = 200)
    void one_a_word_changed_in_one_revision_changes_the_head_that_everybody_compares(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits, @ForAll @IntRange(max = 11) int where) {
        var manifests = worked(new Random(seed), edits);
        var forged = new ArrayList<>(manifests);
        forged.set(
                where % edits,
                manifests.get(where % edits).withJudgement(new Manifest.Judgement("LEADERSHIP", "FORGED", null)));

        assertThat(chain(forged).getLast().hash())
                .isNotEqualTo(chain(manifests).getLast().hash());
    }

    @Property(tries = 200)
    void seven_no_other_judgement_gives_or_moves_the_overall_one(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int edits) {
        var random = new Random(seed);
        var manifest = begun();
        for (int edit = 0; edit < edits; edit++) {
            var grade = List.of("OUTSTANDING", "GOOD", "INADEQUATE").get(random.nextInt(3));
            var area = random.nextBoolean() ? "LEADERSHIP" : "CARE_LEAVERS";
            manifest = manifest.withJudgement(new Manifest.Judgement(area, grade, null));
        }

        assertThat(manifest.judgement("OVERALL").orElseThrow().isSettled()).isFalse();
    }

    private static List<Revision> chain(List<Manifest> manifests) {
        var chain = new ArrayList<Revision>();
        for (var manifest : manifests) {
            var before = chain.isEmpty() ? null : chain.getLast();
            chain.add(Revision.following(before, HEAD, Purpose.DRAFT, JSON.valueToTree(manifest), AUTHOR));
        }
        return chain;
    }

    private static List<Manifest> worked(Random random, int edits) {
        var manifests = new ArrayList<>(List.of(begun()));
        for (int edit = 1; edit < edits; edit++) {
            manifests.add(edited(manifests.getLast(), random));
        }
        return manifests;
    }

    private static Manifest edited(Manifest before, Random random) {
        var id = Integer.toString(random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> before.withParagraph(paragraph(id, "Edited " + random.nextInt()));
            case 1 -> before.withParagraphAfter(id, paragraph("1" + id, "Added " + random.nextInt()));
            case 2 -> before.withoutParagraph("1" + id);
            default -> before.withJudgement(new Manifest.Judgement("LEADERSHIP", "G" + random.nextInt(4), null));
        };
    }

    private static Manifest begun() {
        var paragraphs = IntStream.range(0, 8)
                .mapToObj(number -> paragraph(Integer.toString(number), "Paragraph " + number))
                .toList();
        var judgements = List.of(
                new Manifest.Judgement("OVERALL", null, null),
                new Manifest.Judgement("LEADERSHIP", null, null),
                new Manifest.Judgement("CARE_LEAVERS", null, null));
        return new Manifest(
                "A report", List.of(new Manifest.Section("Findings", null, paragraphs)), judgements, List.of());
    }

    private static Manifest.Paragraph paragraph(String id, String text) {
        return new Manifest.Paragraph(id, id, Sha256.of(text), "ivo", "Ivo Marlow", false);
    }
}
