package candour.local;

import candour.local.story.DemoStory;
import candour.local.story.StoryNotTold;
import candour.local.visit.VisitFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Loads the demo story once in the life of an installation. Without it the suite works all the same. */
final class FirstStart {
    private final Suite suite;
    private final Progress progress;
    private final Path told;

    FirstStart(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
        this.told = new Home(suite.options().home()).data().resolve("demo-story-told");
    }

    void tellStory(InstantSource clock) {
        if (Files.exists(told)) {
            return;
        }
        try {
            new DemoStory(suite.gateway(), LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"))).tell();
            Files.createFile(told);
            progress.done("the demo story is told");
        } catch (StoryNotTold | VisitFailed e) {
            progress.say("The demo story could not be loaded and is tried again at the next start: " + e.getMessage());
        } catch (IOException e) {
            throw CannotStart.at(told, e);
        }
    }
}
