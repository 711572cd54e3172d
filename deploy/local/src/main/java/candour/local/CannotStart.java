package candour.local;

import java.io.IOException;
import java.nio.file.Path;

/** Something a person can put right; its message is the one sentence they are shown. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** A file that could not be read or written; a full disk is called one. */
    static CannotStart at(Path place, IOException e) {
        String reason = String.valueOf(e.getMessage());
        return DiskSpace.isExhausted(reason)
                ? new CannotStart(DiskSpace.FULL + " (while writing " + place + ").", e)
                : new CannotStart("This cannot be read or written: " + place + " (" + reason + ").", e);
    }
}
