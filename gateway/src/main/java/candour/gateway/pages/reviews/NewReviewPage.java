package candour.gateway.pages.reviews;

import candour.gateway.pages.Answers;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.problem.ServiceProblem;
import candour.gateway.reviews.ReviewsClient;
import candour.gateway.reviews.ReviewsClient.OpenReview;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Opens a review of a serious incident; the service says which law its day falls under. */
@Path("/reviews/new")
@Authenticated
@RunOnVirtualThread
class NewReviewPage {

    record ReviewForm(
            @RestForm String key,
            @RestForm("incidentOn-day") String day,
            @RestForm("incidentOn-month") String month,
            @RestForm("incidentOn-year") String year,
            @RestForm String title,
            @RestForm String summary) {

        public DateFields incidentOn() {
            return new DateFields(day, month, year);
        }

        Errors errors() {
            var errors = Errors.none();
            Typed.requireDay(errors, incidentOn(), "incidentOn", "the date of the incident");
            return errors.requireText(summary, "summary", "Enter what happened");
        }

        OpenReview command() {
            return new OpenReview(incidentOn().date().orElse(null), Typed.text(summary), Typed.orNull(title));
        }
    }

    @CheckedTemplate(basePath = "reviews")
    record newReview(ReviewForm form, Errors errors, List<Crumb> crumbs) implements TemplateInstance {}

    private final ReviewsClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewReviewPage(@RestClient ReviewsClient client, RequestKey keys, Flash flash) {
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance show() {
        return page(new ReviewForm(keys.next(), "", "", "", "", ""), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> send(@BeanParam ReviewForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(form, errors));
        }
        try {
            var review = client.open(form.key(), form.command());
            flash.done("The review is open");
            return Answers.goTo("/reviews/" + review.id());
        } catch (ServiceProblem refused) {
            return Answers.again(page(form, Refusal.errors(refused)));
        }
    }

    private static TemplateInstance page(ReviewForm form, Errors errors) {
        return new newReview(form, errors, List.of(ReviewsPage.HOME, ReviewsPage.ALL));
    }
}
