package candour.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks for room before it is needed, and recognises the message of a program that ran out of it. */
final class DiskSpace {
    static final String FULL = "The disk is full: free some space and start again, nothing that was saved is lost";

    private static final long MEBIBYTE = 1024 * 1024;

    private DiskSpace() {}

    static void require(long mebibytes, Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            if (free < mebibytes) {
                throw new CannotStart("Not enough disk space in %s: %d MB are needed and %d MB are free."
                        .formatted(folder, mebibytes, free));
            }
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }

    /** A full disk may also keep the message out of the log. */
    static boolean isExhausted(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < MEBIBYTE;
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }

    static boolean isExhausted(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }
}
