package candour.reader;

import candour.reader.grades.GradeWord;
import candour.reader.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a person should know before relying on a reading, as whole sentences. */
final class Problems {
    private static final double MANY_UNMAPPED = 0.02;
    private final List<String> sentences = new ArrayList<>();

    private Problems() {}

    static List<String> of(Reading reading, Pages pages) {
        var problems = new Problems();
        problems.file(pages);
        Stream.of(reading.framework(), reading.authority(), reading.start(), reading.end(), reading.lead())
                .forEach(problems::unread);
        problems.published(reading, pages);
        reading.authority()
                .optional()
                .filter(authority -> !authority.onRegister())
                .ifPresent(problems::unregistered);
        reading.judgements().forEach(judgement -> problems.judgement(judgement, reading));
        problems.numbers(reading);
        return problems.sentences.stream().distinct().toList();
    }

    private void file(Pages pages) {
        if (pages.empty()) sentences.add("The pages hold no text, only pictures of it; nothing could be read.");
        if (pages.unmapped() > MANY_UNMAPPED) {
            sentences.add("The file does not say which letters %.0f %% of its glyphs are; words may be missing."
                    .formatted(pages.unmapped() * 100));
        }
    }

    private void unread(Read<?> read) {
        if (!read.known()) sentences.add(read.reason());
    }

    private void published(Reading reading, Pages pages) {
        if (reading.published().known()) return;
        String made =
                pages.created().map(day -> " The file was made on " + day + ".").orElse("");
        sentences.add(reading.published().reason() + made);
    }

    private void unregistered(ReadAuthority authority) {
        sentences.add("\u201c" + authority.printed() + "\u201d is not on the register of authorities.");
    }

    private void judgement(Judgement judgement, Reading reading) {
        unread(judgement.grade());
        if (!judgement.grade().known()) return;
        Grade grade = judgement.grade().value();
        if (grade == Grade.NOT_JUDGED) {
            sentences.add("The report says that \u201c" + judgement.label() + "\u201d was not judged.");
        } else if (reading.start().known()
                && !GradeWord.inUse(grade, reading.start().value())) {
            sentences.add("The grade %s of \u201c%s\u201d was not in use when the inspection began."
                    .formatted(grade.word().toLowerCase(Locale.ROOT), judgement.label()));
        }
    }

    private void numbers(Reading reading) {
        int last = 0;
        for (Paragraph paragraph :
                reading.paragraphs().filter(Paragraph::numbered).toList()) {
            boolean skips = last > 0 && paragraph.number() != last + 1 && paragraph.number() != 1;
            if (skips) {
                sentences.add("Paragraph numbers go from %d to %d on page %d."
                        .formatted(last, paragraph.number(), paragraph.page()));
            }
            last = paragraph.number();
        }
    }
}
