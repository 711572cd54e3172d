package candour.gateway.pages.authorities.capacity;

import candour.gateway.improvement.PromisesClient;
import candour.gateway.inspections.Authority;
import candour.gateway.oversight.AuthoritiesClient;
import candour.gateway.pages.Answers;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Crumb;
import candour.gateway.pages.Errors;
import candour.gateway.pages.Flash;
import candour.gateway.pages.authorities.Missing;
import candour.gateway.pages.authorities.Trail;
import candour.gateway.pages.inspections.Refusal;
import candour.gateway.pages.inspections.RequestKey;
import candour.gateway.problem.ServiceProblem;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Puts a figure about the workforce on record; a later one of the same kind and period counts instead. */
@Path("/authorities/{ons}/capacity/figures/new")
@Authenticated
@RunOnVirtualThread
class NewFigurePage {

    private static final List<Choice> FIGURES = List.of(
            Choice.of("IN_POST_FTE", "Staff in post, full-time equivalents"),
            Choice.of("VACANCIES_FTE", "Vacancies, full-time equivalents"),
            Choice.of("AGENCY_FTE", "Agency staff, full-time equivalents"),
            Choice.of("AGENCY_COVERING_VACANCIES_FTE", "Agency staff covering vacancies, full-time equivalents"),
            Choice.of("LEAVERS_FTE", "Leavers in the year, full-time equivalents"),
            Choice.of("WORKING_DAYS_LOST", "Working days lost to sickness in the year, days"),
            Choice.of("CASE_HOLDERS_FTE", "Staff with at least one case, full-time equivalents"),
            Choice.of("CASES", "Cases held"),
            Choice.of("UNALLOCATED_CASES", "Cases with nobody allocated"),
            Choice.of("VACANCY_RATE", "Vacancy rate, as somebody gave it, %"),
            Choice.of("SICKNESS_DAYS_PER_PERSON", "Sickness per person in the year, as somebody gave it, days"),
            Choice.of("ABSENT_AT_ONE_TIME", "Staff off at any one time, as somebody gave it, %"),
            Choice.of("CASELOAD_STANDARD", "Agreed caseload, cases for one full-time equivalent"),
            Choice.of("STAFF_SPEND", "Spend on staff in the year, pounds"),
            Choice.of("PRODUCTIVE_DAYS", "Productive days in the year, days"),
            Choice.of("STANDARD_DAY_COST", "Cost of a standard day, pounds"),
            Choice.of("CAPACITY_GAP", "Capacity gap, as somebody claims it, %"));

    @CheckedTemplate(basePath = "authorities/capacity")
    record newFigure(
            Authority authority,
            FigureForm form,
            List<Choice> figures,
            List<Choice> missing,
            Errors errors,
            List<Crumb> crumbs)
            implements TemplateInstance {}

    private final AuthoritiesClient authorities;
    private final PromisesClient client;
    private final RequestKey keys;
    private final Flash flash;

    NewFigurePage(
            @RestClient AuthoritiesClient authorities,
            @RestClient PromisesClient client,
            RequestKey keys,
            Flash flash) {
        this.authorities = authorities;
        this.client = client;
        this.keys = keys;
        this.flash = flash;
    }

    @GET
    public TemplateInstance ask(String ons) {
        return page(ons, FigureForm.empty(keys.next()), Errors.none());
    }

    @POST
    public RestResponse<TemplateInstance> save(String ons, @BeanParam FigureForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return Answers.again(page(ons, form, errors));
        }
        try {
            client.figure(form.key(), form.said(ons));
        } catch (ServiceProblem refused) {
            return Answers.again(page(ons, form, Refusal.errors(refused)));
        }
        flash.done("The figure is on record.");
        return Answers.goTo("/authorities/" + ons + "/capacity");
    }

    private TemplateInstance page(String ons, FigureForm form, Errors errors) {
        var authority = authorities.get(ons);
        var crumbs = Trail.of(authority, Trail.capacity(authority));
        return new newFigure(authority, form, FIGURES, Missing.choices(), errors, crumbs);
    }
}
