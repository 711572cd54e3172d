package candour.inspections.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What one revision of a report consists of, in order: its paragraphs by the digest of their text, its judgements, what
 * needs to improve. Immutable; every change gives another manifest.
 */
public record Manifest(
        String title, List<Section> sections, List<Judgement> judgements, List<Improvement> improvements) {

    public Manifest {
        sections = List.copyOf(sections);
        judgements = List.copyOf(judgements);
        improvements = List.copyOf(improvements);
    }

    /** A heading and the paragraphs under it; {@code area} is the judgement it is about, or null. */
    public record Section(String heading, String area, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }

        Section with(List<Paragraph> others) {
            return new Section(heading, area, others);
        }
    }

    /**
     * One paragraph.
     *
     * @param number as printed
     * @param sha256 the digest of its text
     * @param author who wrote this wording: subject of their token
     * @param authorName how the author is called
     * @param statesJudgement whether a sentence of it states a grade
     */
    public record Paragraph(
            String id, String number, String sha256, String author, String authorName, boolean statesJudgement) {

        Paragraph numbered(String other) {
            return new Paragraph(id, other, sha256, author, authorName, statesJudgement);
        }
    }

    /** One grade, by the area's code; without a grade it is not judged, for the reason given, or still open. */
    public record Judgement(String area, String grade, String reason) {

        boolean isSettled() {
            return grade != null || reason != null;
        }
    }

    /** One thing that needs to improve. */
    public record Improvement(String id, String kind, String text, String reference) {}

    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }

    public Optional<Paragraph> paragraph(String id) {
        return paragraphs().filter(paragraph -> paragraph.id().equals(id)).findFirst();
    }

    public Optional<Paragraph> paragraph(Part part) {
        return paragraphs()
                .filter(paragraph -> Part.paragraph(paragraph.id()).equals(part))
                .findFirst();
    }

    public Optional<Judgement> judgement(String area) {
        return judgements.stream()
                .filter(judgement -> judgement.area().equals(area))
                .findFirst();
    }

    /** Whether the numbers run 1, 2, 3… through the whole report, so that a draft can be numbered through again. */
    boolean isNumberedThrough() {
        var expected = IntStream.rangeClosed(1, (int) paragraphs().count()).mapToObj(Integer::toString);
        return paragraphs().map(Paragraph::number).toList().equals(expected.toList());
    }

    Manifest numberedThrough() {
        var number = new AtomicInteger();
        return mapSections(section -> section.with(section.paragraphs().stream()
                .map(paragraph -> paragraph.numbered(Integer.toString(number.incrementAndGet())))
                .toList()));
    }

    /** A number for a paragraph put in later: the one before it with a letter, for numbers that readers know stay. */
    String numberAfter(String before) {
        var taken = paragraphs().map(Paragraph::number).collect(Collectors.toSet());
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(letter -> before + (char) letter)
                .filter(number -> !taken.contains(number))
                .findFirst()
                .orElseGet(() -> numberAfter(before + "Z"));
    }

    Manifest withParagraph(Paragraph changed) {
        return mapSections(section -> section.with(section.paragraphs().stream()
                .map(paragraph -> paragraph.id().equals(changed.id()) ? changed : paragraph)
                .toList()));
    }

    Manifest withoutParagraph(String id) {
        return mapSections(section -> section.with(section.paragraphs().stream()
                .filter(paragraph -> !paragraph.id().equals(id))
                .toList()));
    }

    /** With a paragraph put after another one, in that one's section. */
    Manifest withParagraphAfter(String id, Paragraph added) {
        return mapSections(section -> section.with(section.paragraphs().stream()
                .flatMap(paragraph -> paragraph.id().equals(id) ? Stream.of(paragraph, added) : Stream.of(paragraph))
                .toList()));
    }

    /** With a paragraph put first in a section, by the section's place from 0. */
    Manifest withParagraphFirst(int section, Paragraph added) {
        var others = new ArrayList<>(sections);
        var opened = new ArrayList<>(sections.get(section).paragraphs());
        opened.addFirst(added);
        others.set(section, sections.get(section).with(opened));
        return new Manifest(title, others, judgements, improvements);
    }

    Manifest withJudgement(Judgement changed) {
        var others = new ArrayList<>(judgements);
        others.replaceAll(judgement -> judgement.area().equals(changed.area()) ? changed : judgement);
        return new Manifest(title, sections, others, improvements);
    }

    Manifest withImprovement(Improvement changed) {
        var others = new ArrayList<>(improvements);
        others.replaceAll(improvement -> improvement.id().equals(changed.id()) ? changed : improvement);
        return new Manifest(title, sections, judgements, others);
    }

    Manifest withImprovementLast(Improvement added) {
        return new Manifest(
                title,
                sections,
                judgements,
                Stream.concat(improvements.stream(), Stream.of(added)).toList());
    }

    Manifest withoutImprovement(String id) {
        return new Manifest(
                title,
                sections,
                judgements,
                improvements.stream().filter(item -> !item.id().equals(id)).toList());
    }

    private Manifest mapSections(UnaryOperator<Section> change) {
        return new Manifest(title, sections.stream().map(change).toList(), judgements, improvements);
    }
}
