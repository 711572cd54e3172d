package candour.printed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Given: documents to print. */
final class Samples {

    static final String SENTENCE =
            "Serious deficiencies in front-line practice are long-standing, very evident and in need"
                    + " of immediate action, although staff speak of energetic and visible leadership since the spring. ";

    private Samples() {}

    static About about(String title) {
        return new About(
                title,
                "INS-2026-0001, published 17 June 2026",
                "The inspectorate",
                "Report of an inspection & what became of it",
                "sha256:25adc9f80c018246a3f07b038d2a69264fab35a8a3362db8cfe84a070371af11",
                "https://candour.example/reports/0199a000-0000-7000-8000-000000000001/verify",
                "Northbridge City Council: inspection of services for children",
                "INS-2026-0001. Hash 25adc9f80c01. Verify at https://candour.example/reports/0199a000/verify",
                Instant.parse("2026-06-17T08:30:00Z"));
    }

    static Document of(Block... blocks) {
        return new Document(about("Northbridge City Council"), List.of(blocks));
    }

    static Document report() {
        return of(
                new Block.Notice(
                        "Rehearsal",
                        "Replays a published report of another authority. Nothing here is about Northbridge."),
                new Block.Heading(1, "Judgements"),
                new Block.Table(
                        "Children’s services",
                        List.of(new Block.Column("Judgement", 2), new Block.Column("Grade", 1)),
                        List.of(
                                List.of("Overall effectiveness", "Inadequate: does not meet minimum requirements"),
                                List.of("Capacity for improvement", "Adequate"))),
                new Block.Heading(1, "What needs to improve"),
                new Block.Bullets(List.of("The quality of assessments.", SENTENCE.repeat(2), "")),
                new Block.Heading(1, "Full text"),
                new Block.Heading(2, "Leadership & management"),
                new Block.Numbered("1", SENTENCE.repeat(4)),
                new Block.Numbered("2", "First line.\nSecond line with a no-break\u00a0space and a soft\u00adhyphen."),
                new Block.Paragraph("Kept as it stands: <b>not bold</b> & “quoted”."),
                new Block.Address("Verify this report", "https://candour.example/reports/0199a000/verify"));
    }

    /** More than a hundred pages. */
    static Document long100() {
        var blocks = new ArrayList<Block>();
        for (int section = 1; section <= 40; section++) {
            blocks.add(new Block.Heading(1, "Section " + section));
            int of = section;
            IntStream.rangeClosed(1, 12)
                    .forEach(number -> blocks.add(new Block.Numbered(of + "." + number, SENTENCE.repeat(6))));
        }
        return new Document(about("A long report"), blocks);
    }

    static Document longTable() {
        var columns = List.of(
                new Block.Column("Paragraph", 1), new Block.Column("The draft said", 3), new Block.Column("Now", 3));
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(row ->
                        List.of("Paragraph " + row, SENTENCE.repeat(row % 4), row == 60 ? SENTENCE.repeat(90) : "Same"))
                .toList();
        return of(new Block.Heading(1, "Changes"), new Block.Table("Every change", columns, rows));
    }
}
