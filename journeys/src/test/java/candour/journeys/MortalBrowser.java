package candour.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A browser of its own, with a profile that stays when it is killed in the middle of everything. */
final class MortalBrowser implements AutoCloseable {
    private final Path profile;
    private final Playwright playwright;
    private final BrowserContext context;
    private boolean killed;

    private MortalBrowser(Path profile) {
        this.profile = profile.toAbsolutePath();
        this.playwright = Playwright.create();
        this.context = playwright.chromium().launchPersistentContext(this.profile, options());
        context.setDefaultTimeout(40_000);
    }

    static MortalBrowser on(Path profile) {
        return new MortalBrowser(profile);
    }

    Visitor visitor(URI home) {
        return new Visitor(context.newPage(), home, true);
    }

    Page page() {
        return context.pages().getLast();
    }

    /** As a power cut does it: no process of this browser gets to say goodbye. */
    void kill() {
        killed = true;
        var own = ProcessHandle.allProcesses()
                .filter(this::isOurs)
                .map(process -> {
                    process.destroyForcibly();
                    return process.onExit();
                })
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(own).join();
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("--user-data-dir=" + profile))
                .isPresent();
    }

    private static BrowserType.LaunchPersistentContextOptions options() {
        var options = new BrowserType.LaunchPersistentContextOptions()
                .setChromiumSandbox(!"root".equals(System.getProperty("user.name")))
                .setViewportSize(Pictures.WIDE, Pictures.HIGH)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London");
        Browsers.executable().ifPresent(options::setExecutablePath);
        return options;
    }

    @Override
    public void close() {
        if (!killed) {
            context.close();
        }
        playwright.close();
    }
}
