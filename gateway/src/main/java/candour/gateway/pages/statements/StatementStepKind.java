package candour.gateway.pages.statements;

import candour.gateway.pages.inspections.Typed;
import candour.gateway.statements.Statement;
import candour.gateway.statements.StatementsClient;
import candour.gateway.statements.StatementsClient.Issue;
import candour.gateway.statements.StatementsClient.Words;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a statement with what each asks for; whether one is open, the service says. */
public enum StatementStepKind {
    WRITING(true, false, false) {
        @Override
        Statement take(StatementsClient client, String id, StepForm form) {
            return client.write(id, form.version(), new Words(Typed.text(form.text()), null));
        }
    },
    CHECK(false, false, false) {
        @Override
        Statement take(StatementsClient client, String id, StepForm form) {
            return client.check(id, form.version());
        }
    },
    ISSUE(false, false, true) {
        @Override
        Statement take(StatementsClient client, String id, StepForm form) {
            return client.issue(id, form.version(), new Issue(Typed.day(form.on())));
        }
    },
    CORRECTION(true, true, false) {
        @Override
        Statement take(StatementsClient client, String id, StepForm form) {
            return client.correct(id, form.version(), new Words(Typed.text(form.text()), Typed.text(form.why())));
        }
    };

    private final boolean words;
    private final boolean why;
    private final boolean day;

    StatementStepKind(boolean words, boolean why, boolean day) {
        this.words = words;
        this.why = why;
        this.day = day;
    }

    abstract Statement take(StatementsClient client, String id, StepForm form);

    static Optional<StatementStepKind> of(String noun) {
        return Stream.of(values())
                .filter(kind -> kind.name().equalsIgnoreCase(noun))
                .findFirst();
    }

    public boolean asksForWords() {
        return words;
    }

    public boolean asksWhy() {
        return why;
    }

    public boolean asksForDay() {
        return day;
    }
}
