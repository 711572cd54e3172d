package candour.local.visit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps cookies as browsers do: what this machine itself sets as secure goes back to it over plain http as well. */
final class BrowserCookies extends CookieManager {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    BrowserCookies() {
        super(null, CookiePolicy.ACCEPT_ALL);
    }

    static boolean isThisMachine(URI address) {
        return THIS_MACHINE.contains(address.getHost());
    }

    @Override
    public void put(URI from, Map<String, List<String>> headers) throws IOException {
        super.put(from, headers);
        if (isThisMachine(from)) {
            getCookieStore().getCookies().stream()
                    .filter(cookie -> THIS_MACHINE.contains(cookie.getDomain().replaceFirst("\\.local$", "")))
                    .forEach(cookie -> cookie.setSecure(false));
        }
    }
}
