package candour.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Makes and removes folders so that a folder under its final name is always whole, whenever the work was interrupted. */
final class Folders {
    private static final String UNFINISHED = ".unfinished-";

    private Folders() {}

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }

    static Path madePrivate(Path folder) {
        try {
            if (Files.notExists(folder)) {
                made(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return folder;
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }

    /** Fills a neighbour of the folder first and gives it the folder's name when it is complete; does nothing if it is there. */
    static Path filledOnce(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        made(folder.toAbsolutePath().getParent());
        removeAbandoned(folder);
        Path unfinished = unfinished(folder, ProcessHandle.current().pid());
        try {
            filling.into(Files.createDirectory(unfinished));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(folder)) {
                throw CannotStart.at(folder, e);
            }
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        } finally {
            remove(unfinished);
        }
        return folder;
    }

    private static Path unfinished(Path folder, long process) {
        return folder.resolveSibling(folder.getFileName() + UNFINISHED + process);
    }

    /** What another process began and will never finish. */
    private static void removeAbandoned(Path folder) {
        String prefix = folder.getFileName() + UNFINISHED;
        try (var siblings = Files.list(folder.toAbsolutePath().getParent())) {
            siblings.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> Long.valueOf(name.substring(prefix.length())))
                    .filter(process -> ProcessHandle.of(process).isEmpty()
                            || process == ProcessHandle.current().pid())
                    .forEach(process -> remove(unfinished(folder, process)));
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }

    static void remove(Path folder) {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw CannotStart.at(folder, e);
        }
    }
}
