package candour.gateway.pages.reviews;

import candour.gateway.pages.Crumb;
import candour.gateway.reviews.ReviewLine;
import candour.gateway.reviews.ReviewsClient;
import candour.gateway.session.SignedIn;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The reviews one may know of. */
@Path("/reviews")
@Authenticated
@RunOnVirtualThread
class ReviewsPage {

    private static final int A_PAGE = 20;
    static final Crumb HOME = new Crumb("Home", "/");
    static final Crumb ALL = new Crumb("Case reviews", "/reviews");

    @CheckedTemplate(basePath = "reviews")
    record reviews(List<Crumb> crumbs, List<ReviewLine> lines, String first, String next, boolean offersOpening)
            implements TemplateInstance {}

    private final ReviewsClient client;
    private final SignedIn person;

    ReviewsPage(@RestClient ReviewsClient client, SignedIn person) {
        this.client = client;
        this.person = person;
    }

    @GET
    public TemplateInstance show(@RestQuery String after) {
        var listed = client.list(after, A_PAGE);
        return new reviews(
                List.of(HOME),
                listed.items(),
                after == null ? null : "/reviews",
                listed.next() == null ? null : link(listed.next()),
                person.is("board-officer"));
    }

    private static String link(String after) {
        return UriBuilder.fromPath("/reviews")
                .queryParam("after", "{after}")
                .build(after)
                .toString();
    }
}
