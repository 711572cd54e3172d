package candour.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A page nobody can get to is not there: some template leads to each of them, or the reason why none does is given here. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryPageIsLinkedTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");
    private static final java.nio.file.Path TEMPLATES = java.nio.file.Path.of("src", "main", "resources", "templates");
    private static final Pattern LINK = Pattern.compile("\\bhref=\"([^\"]+)\"|\\bhref=say:join\\(([^)]*)\\)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final String ANY = "*";

    /** Pages that no template names, with what leads to them. */
    private static final Map<String, String> LED_TO_OTHERWISE =
            Map.of("/", "the name of the service at the top of every page");

    @Test
    void every_page_has_a_link_from_another() {
        var links = links();

        var orphans = pages().filter(page -> links.stream().noneMatch(link -> leadsTo(link, page)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(orphans).containsExactlyInAnyOrderElementsOf(LED_TO_OTHERWISE.keySet());
    }

    /** The link may begin anywhere, as "{here}/changes" does; a part that is filled in fits any part of the page's address. */
    private static boolean leadsTo(String link, String page) {
        var linked = parts(link);
        var wanted = parts(page);
        if (!link.startsWith("/")) {
            linked = linked.subList(1, linked.size());
            wanted = wanted.subList(Math.max(0, wanted.size() - linked.size()), wanted.size());
        }
        if (linked.isEmpty() || linked.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < linked.size(); i++) {
            if (!fits(linked.get(i), wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String linked, String wanted) {
        return linked.contains(ANY) || linked.equals(wanted);
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    private static Set<String> links() {
        var navigation = Arrays.stream(Navigation.values()).map(Navigation::path);
        return Stream.concat(
                        navigation,
                        files(TEMPLATES, ".html")
                                .map(EveryPageIsLinkedTest::read)
                                .flatMap(html -> LINK.matcher(html)
                                        .results()
                                        .map(found ->
                                                found.group(1) != null ? found.group(1) : joined(found.group(2)))))
                .map(link -> PLACEHOLDER.matcher(link).replaceAll(ANY).replaceAll("[?#].*", ""))
                .filter(link -> !link.isEmpty() && !link.startsWith("http"))
                .collect(Collectors.toSet());
    }

    /** {@code '/a/', one.id, '/b'} as {@code /a/{}/b}. */
    private static String joined(String arguments) {
        return Arrays.stream(arguments.split(","))
                .map(String::strip)
                .map(part -> part.startsWith("'") ? part.substring(1, part.length() - 1) : "{}")
                .collect(Collectors.joining());
    }

    private static Stream<String> pages() {
        var root = CLASSES.resolve("candour/gateway/pages");
        return files(root, "Page.class")
                .map(EveryPageIsLinkedTest::named)
                .filter(page -> page.isAnnotationPresent(Path.class))
                .flatMap(EveryPageIsLinkedTest::addresses);
    }

    private static Stream<String> addresses(Class<?> page) {
        var root = page.getAnnotation(Path.class).value();
        return Arrays.stream(page.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(method -> method.isAnnotationPresent(Path.class)
                        ? root + "/" + method.getAnnotation(Path.class).value()
                        : root)
                .map(path -> PLACEHOLDER.matcher(path).replaceAll(ANY));
    }

    private static Class<?> named(java.nio.file.Path file) {
        var name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, EveryPageIsLinkedTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<java.nio.file.Path> files(java.nio.file.Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
