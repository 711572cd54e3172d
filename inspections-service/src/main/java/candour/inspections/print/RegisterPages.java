package candour.inspections.print;

import candour.inspections.publication.ChangeRegister;
import candour.printed.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The change register as an annex: what was asked of the report, what was decided, what changed and why. */
final class RegisterPages {

    private static final List<Block.Column> GRADES = List.of(
            new Block.Column("Judgement", 3),
            new Block.Column("In the draft", 2),
            new Block.Column("In the report", 2),
            new Block.Column("Changed", 1));
    private static final List<Block.Column> CONTACTS = List.of(
            new Block.Column("Received", 2),
            new Block.Column("From", 3),
            new Block.Column("How", 2),
            new Block.Column("What", 6));

    private final ChangeRegister register;
    private final List<Block> blocks = new ArrayList<>();

    private RegisterPages(ChangeRegister register) {
        this.register = register;
    }

    static List<Block> of(ChangeRegister register) {
        return new RegisterPages(register).blocks();
    }

    private List<Block> blocks() {
        blocks.add(new Block.NewPage());
        blocks.add(new Block.Heading(1, "Annex: what was asked and what changed"));
        blocks.add(new Block.Paragraph(
                "Everything that was asked of this report between its draft and its publication, what was decided with"
                        + " which reasons, and each change with its cause. People are named by their office."));
        judgements();
        register.entries().forEach(this::entry);
        if (register.entries().isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "Nothing was asked and nothing changed: the report is the draft, byte for byte."));
        }
        contacts();
        return blocks;
    }

    private void judgements() {
        blocks.add(new Block.Heading(2, "Judgements in the draft and in the report"));
        blocks.add(new Block.Table(
                "Judgements",
                GRADES,
                register.judgements().stream()
                        .map(line -> List.of(
                                line.label(),
                                Wording.or(line.draftGrade(), "None"),
                                Wording.or(line.finalGrade(), "None"),
                                line.changed() ? "Yes" : "No"))
                        .toList()));
    }

    private void entry(ChangeRegister.Entry entry) {
        blocks.add(new Block.Heading(2, entry.label()));
        if (entry.changed()) {
            said("The draft said", Wording.or(entry.before(), "This part was not in the draft."));
            said("The report says", Wording.or(entry.after(), "This part was taken out."));
        } else {
            said("The text is the same in the draft and in the report", Wording.or(entry.after(), ""));
        }
        entry.asked().forEach(this::asked);
        entry.changes().forEach(this::made);
    }

    private void asked(ChangeRegister.Asked asked) {
        blocks.add(new Block.Heading(3, "Representation " + asked.reference()));
        var recategorised = asked.recategorisedAs() == null ? "" : ", read as: " + asked.recategorisedAs();
        var how = (asked.late() ? " It came late." : "") + (asked.withdrawn() ? " It was withdrawn." : "");
        blocks.add(new Block.Paragraph("%s%s. By the %s, %s.%s"
                .formatted(asked.category(), recategorised, asked.by(), Wording.day(asked.submittedAt()), how)));
        said("What is wrong", asked.whatIsWrong());
        said("Words quoted", asked.quoted());
        said("Wording proposed", asked.proposedWording());
        if (asked.outcome() != null) {
            said(
                    "Decision",
                    "%s. By the %s, %s.".formatted(asked.outcome(), asked.decidedBy(), Wording.day(asked.decidedAt())));
            said("Reasons", asked.reasons());
            said("Evidence considered", asked.evidenceConsidered());
        }
    }

    private void made(ChangeRegister.Made made) {
        blocks.add(new Block.Heading(3, "Change: " + Wording.of(made.cause()).toLowerCase(java.util.Locale.UK)));
        var direction = made.direction() == null
                ? ""
                : " Direction: " + Wording.of(made.direction()).toLowerCase(java.util.Locale.UK) + ".";
        var confirmed = made.confirmedBy() == null ? "" : " Confirmed by the %s.".formatted(made.confirmedBy());
        blocks.add(new Block.Paragraph("%s. By the %s, %s.%s%s"
                .formatted(made.causeMeaning(), made.madeBy(), Wording.day(made.at()), direction, confirmed)));
        said("Reason", made.reason());
        said("Evidence", made.evidence());
    }

    private void said(String what, String words) {
        Stream.ofNullable(words)
                .filter(text -> !text.isBlank())
                .forEach(text -> blocks.add(new Block.Notice(what, text)));
    }

    private void contacts() {
        if (register.externalContacts().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Contacts from outside"));
        blocks.add(new Block.Table(
                "Who spoke to the inspectorate about the content",
                CONTACTS,
                register.externalContacts().stream()
                        .map(contact -> List.of(
                                Wording.day(contact.receivedOn()),
                                contact.from(),
                                Wording.of(contact.channel()),
                                contact.what()))
                        .toList()));
    }
}
