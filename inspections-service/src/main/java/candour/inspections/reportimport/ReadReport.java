package candour.inspections.reportimport;

import candour.conventions.ProblemException;
import candour.ledger.proof.Hash;
import candour.reader.Reading;
import candour.reader.RefusedFile;
import candour.reader.ReportReader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads the PDF of a report. Reading is nothing but work, so as many are read at once as there are processors, on threads of
 * their own, which lets other requests go on meanwhile; it is asked before a transaction begins.
 */
@ApplicationScoped
public class ReadReport {

    private final ReportReader reader = new ReportReader();
    private final ExecutorService readers = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("report-reader-", 0).factory());
    private final ReadingViews views;

    ReadReport(ReadingViews views) {
        this.views = views;
    }

    /** What the file says, not kept yet; refuses with 422 what is no PDF or cannot be read whole and safely. */
    public ReportImport read(SentReport sent) {
        var reading = views.of(read(sent.bytes()));
        return ReportImport.of(sent, Hash.sha256(sent.bytes()).toString(), reading);
    }

    private Reading read(byte[] bytes) {
        try {
            return readers.submit(() -> reader.read(bytes)).get();
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before a report was read", stopped);
        }
    }

    private static RuntimeException refusal(Throwable cause) {
        return cause instanceof RefusedFile refused
                ? ProblemException.rule("", refused.getMessage())
                : new IllegalStateException("A report could not be read", cause);
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}
