package candour.reader;

import candour.reader.grades.StatedGrades;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything read from one report.
 *
 * @param start first day of fieldwork, inclusive
 * @param end last day of fieldwork, inclusive; the same as {@code start} when the report gives one day
 * @param judgements in printed order, with an unknown one for each the framework requires and that was not found
 * @param sections the whole text but page headers, page numbers, the contents list and {@code footnotes}
 * @param problems whole sentences a person should read before relying on this reading
 */
public record Reading(
        Read<Framework> framework,
        Read<ReportKind> kind,
        Read<ReadAuthority> authority,
        Read<LocalDate> published,
        Read<LocalDate> start,
        Read<LocalDate> end,
        Read<String> lead,
        List<Judgement> judgements,
        List<Improvement> needsToImprove,
        List<Section> sections,
        List<Footnote> footnotes,
        int pages,
        List<String> problems) {
    public Reading {
        judgements = List.copyOf(judgements);
        needsToImprove = List.copyOf(needsToImprove);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
        problems = List.copyOf(problems);
    }

    /** With its text, and the judgements linked to the paragraphs that state them. */
    Reading with(List<Section> text, List<Improvement> improvements) {
        List<Section> marked = StatedGrades.mark(text, judgements);
        List<Judgement> linked = StatedGrades.link(judgements, marked);
        return new Reading(
                framework,
                kind,
                authority,
                published,
                start,
                end,
                lead,
                linked,
                improvements,
                marked,
                footnotes,
                pages,
                problems);
    }

    Reading with(List<Footnote> notes, int count) {
        return new Reading(
                framework,
                kind,
                authority,
                published,
                start,
                end,
                lead,
                judgements,
                needsToImprove,
                sections,
                notes,
                count,
                problems);
    }

    Reading with(List<String> sentences) {
        return new Reading(
                framework,
                kind,
                authority,
                published,
                start,
                end,
                lead,
                judgements,
                needsToImprove,
                sections,
                footnotes,
                pages,
                sentences);
    }

    /** The judgement of an area in a strand, when the report makes it or must. */
    public Optional<Judgement> judgement(JudgementArea area, Strand strand) {
        return judgements.stream()
                .filter(judgement -> judgement.area() == area && judgement.strand() == strand)
                .findFirst();
    }

    public Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }
}
