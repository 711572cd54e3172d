package candour.gateway.pages.reviews;

import candour.gateway.pages.Crumb;
import candour.gateway.reviews.Review;
import candour.gateway.reviews.ReviewsClient;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One review: its incident, and the law that follows from the incident's day. */
@Path("/reviews/{id}")
@Authenticated
@RunOnVirtualThread
class ReviewPage {

    @CheckedTemplate(basePath = "reviews")
    record review(Review review, List<Crumb> crumbs) implements TemplateInstance {}

    private final ReviewsClient client;

    ReviewPage(@RestClient ReviewsClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance show(String id) {
        return new review(client.get(id), List.of(ReviewsPage.HOME, ReviewsPage.ALL));
    }
}
