package candour.inspections.archive;

import candour.inspections.inspection.StepTakenEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Keeps the archive at what is published now, whichever step made it so and in that step's transaction: published means the
 * current final text is here; once here and no longer published means a tombstone.
 */
@ApplicationScoped
class FollowPublication {

    private final Archive archive;
    private final PublishedReports published;

    FollowPublication(Archive archive, PublishedReports published) {
        this.archive = archive;
        this.published = published;
    }

    /** After the report and its publication have followed the step. */
    void follow(@Observes @Priority(Interceptor.Priority.APPLICATION + 1500) StepTakenEvent taken) {
        var inspection = taken.inspection();
        if (inspection.state().isPublished()) {
            archive.follow(inspection);
        } else {
            published.find(inspection.id().id()).ifPresent(archive::withdraw);
        }
    }
}
