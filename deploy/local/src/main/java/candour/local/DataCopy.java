package candour.local;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Copies PostgreSQL's folder as its manual asks (Making a Base Backup Using the Low Level API, Backing Up The Data Directory). */
record DataCopy(Path source, Path target) {

    /** What belongs to the running server alone, or is made anew when it starts. */
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /** Everything but the log; a file that the server removes meanwhile is not needed. */
    void files() throws IOException {
        Folders.madePrivate(target);
        try (var children = Files.list(source)) {
            for (var child : children.toList()) {
                if (!LEFT_OUT.contains(child.getFileName().toString())) {
                    tree(child, target.resolve(child.getFileName()));
                }
            }
        }
        LEFT_EMPTY.forEach(empty -> Folders.madePrivate(target.resolve(empty)));
    }

    /** The log from the start of the copy to its end, which makes the files whole again. */
    void log() throws IOException {
        try (var segments = Files.list(source.resolve("pg_wal"))) {
            for (var segment : segments.filter(Files::isRegularFile).toList()) {
                copy(segment, target.resolve("pg_wal").resolve(segment.getFileName()));
            }
        }
    }

    /** Every file of a folder that nobody writes in meanwhile, into one that only its owner reads. */
    static void all(Path from, Path to) throws IOException {
        Folders.madePrivate(to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        tree(from, to);
    }

    /** The folder's other children. */
    static void others(Path from, Path to, String butNot) throws IOException {
        Files.createDirectories(to);
        try (var children = Files.list(from)) {
            for (var child : children.toList()) {
                if (!child.getFileName().toString().startsWith(butNot)) {
                    tree(child, to.resolve(child.getFileName()));
                }
            }
        }
    }

    private static void tree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Folders.madePrivate(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
                if (cause instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw cause;
            }
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException removedMeanwhile) {
            Files.deleteIfExists(to);
        }
    }
}
