package candour.journeys;

import candour.local.Suite;
import candour.local.SuiteOptions;
import java.nio.file.Path;

/** The suite as it runs, with the ways into it: by browser, by program, and past all doors as the database's superuser. */
final class Candour implements AutoCloseable {
    private final Suite suite;
    private final Tokens tokens;
    private final Browsers browsers;

    private Candour(Suite suite) {
        this.suite = suite;
        this.tokens = new Tokens(suite);
        this.browsers = new Browsers(suite);
    }

    static Candour start() {
        return new Candour(Suite.start(SuiteOptions.forTests(Path.of("target", "suite"))));
    }

    Suite suite() {
        return suite;
    }

    /** Somebody nobody knows, at a browser of their own. */
    Visitor visitor() {
        return browsers.open(true);
    }

    Visitor visitor(Account account) {
        return visitor().signedInAs(account);
    }

    Visitor visitorWithoutJavaScript() {
        return browsers.open(false);
    }

    Caller caller(Account account) {
        return new Caller(suite.gateway(), () -> tokens.of(account));
    }

    Caller partner() {
        return new Caller(suite.gateway(), tokens::partner);
    }

    Caller nobody() {
        return new Caller(suite.gateway(), () -> "");
    }

    Tokens tokens() {
        return tokens;
    }

    /** The same inspection by the interfaces, where a journey is about what comes after. */
    Rehearsal rehearsal() {
        return new Rehearsal(this);
    }

    @Override
    public void close() {
        browsers.close();
        suite.close();
    }
}
