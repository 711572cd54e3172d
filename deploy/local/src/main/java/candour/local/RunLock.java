package candour.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held for as long as a suite runs on a folder; the operating system lets go of it however the holder ends. */
final class RunLock implements AutoCloseable {
    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock take(Home home) {
        try {
            RunLock lock = tryTake(home);
            if (lock == null) {
                throw new CannotStart(
                        "Candour is already running on %s (process %s): use it, or end it with ./candour stop."
                                .formatted(
                                        home.folder(),
                                        holder(home)
                                                .map(ProcessHandle::pid)
                                                .map(String::valueOf)
                                                .orElse("unknown")));
            }
            Files.writeString(pid(home), String.valueOf(ProcessHandle.current().pid()));
            return lock;
        } catch (IOException e) {
            throw CannotStart.at(home.run(), e);
        }
    }

    /** The process that holds it now, if one does. */
    static Optional<ProcessHandle> holder(Home home) {
        try (RunLock lock = tryTake(home)) {
            if (lock != null || Files.notExists(pid(home))) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(pid(home)).strip()));
        } catch (IOException e) {
            throw CannotStart.at(home.run(), e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static RunLock tryTake(Home home) throws IOException {
        var channel = FileChannel.open(
                home.run().resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        return new RunLock(channel);
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path pid(Home home) {
        return home.run().resolve("launcher.pid");
    }
}
