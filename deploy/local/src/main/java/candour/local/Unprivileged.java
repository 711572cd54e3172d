package candour.local;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, so root puts it in a user namespace where root's files look its own; where the machine
 * forbids that (as containers often do) it becomes "nobody", keeping only the right to reach its files.
 */
enum Unprivileged {
    AS_IS(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of(
            "setpriv",
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override",
            "--ambient-caps=+dac_override"));

    private static final String NOBODY_ID = "65534";

    private final List<String> prefix;

    Unprivileged(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The user id that must own what it works on, or null where it is whoever started us. */
    String owner() {
        return switch (this) {
            case AS_IS -> null;
            case NAMESPACE -> "0";
            case NOBODY -> NOBODY_ID;
        };
    }

    List<String> prefix() {
        return prefix;
    }

    static Unprivileged here() {
        if (!AS_IS.isRoot()) {
            return AS_IS;
        }
        return List.of(NAMESPACE, NOBODY).stream()
                .filter(way -> way.works() && !way.isRoot())
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(
                                "PostgreSQL cannot run as root and this machine lets root become nobody else: start as an ordinary user."));
    }

    private boolean works() {
        return answer("true") != null;
    }

    private boolean isRoot() {
        return "0".equals(answer("id", "-u"));
    }

    private String answer(String... command) {
        try {
            var all = new java.util.ArrayList<>(prefix);
            all.addAll(List.of(command));
            Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? output.strip() : null;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for an unprivileged way to run PostgreSQL", e);
        }
    }
}
