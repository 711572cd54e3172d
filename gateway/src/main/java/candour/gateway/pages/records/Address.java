package candour.gateway.pages.records;

import candour.gateway.forms.Words;
import candour.gateway.pages.Crumb;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;

/** Where a record stands: the same path under {@code /cases} as in the service, of nouns and keys alone. */
record Address(String path) {

    private static final String SEGMENT = "[a-z][a-z0-9-]{0,60}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static Address of(String path) {
        for (var segment : path.split("/", -1)) {
            if (!segment.matches(SEGMENT)) {
                throw new NotFoundException();
            }
        }
        return new Address(path);
    }

    /** As the merged contract writes it. */
    String mounted() {
        return "/api/cases/" + path;
    }

    String parent() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : path;
    }

    String noun() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where one goes after a form: to what was made, else to the record that was changed. */
    String after(String location) {
        if (location != null) {
            var made = location.replaceFirst("^https?://[^/]+", "");
            return made.startsWith("/children/") && made.indexOf('/', 10) < 0 ? made : "/cases" + made;
        }
        return parent().matches("children/[^/]+") ? "/" + parent() : "/cases/" + parent();
    }

    /** Breadcrumbs name kinds of records, not people. */
    List<Crumb> trail() {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb("Home", "/"));
        var segments = path.split("/");
        var here = new StringBuilder("/cases");
        for (int i = 0; i < segments.length - 1; i++) {
            here.append('/').append(segments[i]);
            if (i % 2 == 1) {
                crumbs.add(new Crumb("This record", here.toString()));
            } else if (i == 0) {
                crumbs.add(new Crumb(Words.sentence(segments[i]), here.toString()));
            }
        }
        return crumbs;
    }
}
