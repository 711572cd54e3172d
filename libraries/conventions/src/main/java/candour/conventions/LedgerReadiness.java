package candour.conventions;

import candour.ledger.Sequencer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a committed entry has waited too long for the tree, or while the stored tree is not the signed one. */
@Readiness
@ApplicationScoped
class LedgerReadiness implements HealthCheck {

    private final Sequencer sequencer;
    private final SequencerLoop loop;
    private final LedgerSettings settings;
    private final Time time;

    LedgerReadiness(Sequencer sequencer, SequencerLoop loop, LedgerSettings settings, Time time) {
        this.sequencer = sequencer;
        this.loop = loop;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public HealthCheckResponse call() {
        var oldest = sequencer.oldestPendingSince();
        Instant limit = time.now().minus(settings.alarmAfter());
        boolean behind = oldest.isPresent() && oldest.get().isBefore(limit);
        var answer = HealthCheckResponse.named("ledger").status(!behind && loop.trouble() == null);
        oldest.ifPresent(since -> answer.withData("oldestPendingSince", since.toString()));
        if (loop.trouble() != null) {
            answer.withData("trouble", loop.trouble());
        }
        return answer.build();
    }
}
