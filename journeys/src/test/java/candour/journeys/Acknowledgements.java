package candour.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to a page that saves what is typed: which batches were acknowledged, and with which words. */
final class Acknowledgements {
    private final Map<String, String> words = new ConcurrentHashMap<>();

    static Acknowledgements on(Page page) {
        var heard = new Acknowledgements();
        page.onResponse(heard::hear);
        return heard;
    }

    /** The address of each acknowledged batch under its note, with its words. */
    Map<String, String> words() {
        return Map.copyOf(words);
    }

    private void hear(Response answer) {
        if (answer.url().endsWith("/drafts") && answer.status() == 200) {
            var form = answer.request();
            words.put(field(form, "session") + "/" + field(form, "sequence"), field(form, "text"));
        }
    }

    private static String field(Request form, String name) {
        for (var pair : form.postData().split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("A batch without " + name);
    }
}
