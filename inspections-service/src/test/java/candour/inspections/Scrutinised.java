package candour.inspections;

import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;

import candour.conventions.trial.Person;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Given: a scrutiny report of Northbridge, and councillors of its own who hold their offices in the register. */
record Scrutinised(Kept report, Person chair, Person executive) {

    static final String OFFICES = "/authorities/" + NORTHBRIDGE + "/offices";
    static final String REPORTS = "/authorities/" + NORTHBRIDGE + "/scrutiny-reports";
    static final String PORTFOLIO = "Cabinet member for children";

    /** Somebody nobody else is, with these roles in their token. */
    static Person councillor(String name, String... roles) {
        return Person.of(UUID.randomUUID().toString(), name, roles).at(NORTHBRIDGE);
    }

    static Kept holds(Person person, String role, String body, String from) {
        return Kept.make(OFFICER, OFFICES, office(person, role, body, from));
    }

    private static Map<String, Object> office(Person person, String role, String body, String from) {
        var said = new HashMap<String, Object>();
        said.put("subject", person.subject());
        said.put("name", person.name());
        said.put("role", role);
        said.put("body", body);
        said.put("from", from);
        if (role.endsWith("EXECUTIVE_MEMBER")) {
            said.put("title", PORTFOLIO);
        }
        return said;
    }

    /** Received on 13 October 2009, with two findings and two recommendations. */
    static Scrutinised received() {
        return received(Map.of("receivedOn", "2009-10-13"));
    }

    static Scrutinised received(Map<String, Object> more) {
        var chair = councillor("Corin Leck", "scrutiny-member");
        var office = holds(chair, "SCRUTINY_CHAIR", "Children's scrutiny committee", "2008-05");
        var executive = councillor("Ines Harrop", "executive-member");
        holds(executive, "EXECUTIVE_MEMBER", "Cabinet", "2008-05-20");
        return new Scrutinised(Kept.make(chair, REPORTS, report(office, more)), chair, executive);
    }

    static Map<String, Object> report(Kept author, Map<String, Object> more) {
        var said = new HashMap<String, Object>();
        said.put("title", "Who Cares?");
        said.put("committee", "Children's scrutiny committee");
        said.put("authors", List.of(author.id()));
        said.put("findings", List.of("Front-line services are not fit for purpose.", "No figures are kept by team."));
        said.put(
                "recommendations",
                List.of(
                        Map.of("text", "Publish figures by team.", "addressee", PORTFOLIO),
                        Map.of("text", "Fill the vacancies in the duty team.", "addressee", PORTFOLIO)));
        said.putAll(more);
        return said;
    }

    List<String> recommendations() {
        return report.read(null).path("recommendations.id");
    }

    Kept recommendation(int number) {
        return new Kept("/recommendations/" + recommendations().get(number - 1));
    }

    /** Accepts everything, by the end of March 2010. */
    Map<String, Object> response() {
        var answers = new ArrayList<Map<String, Object>>();
        recommendations()
                .forEach(id ->
                        answers.add(Map.of("recommendation", id, "decision", "ACCEPTED", "promisedBy", "2010-03")));
        return Map.of("statement", "The executive accepts the report.", "answers", answers);
    }

    Response trySign(Person signatory) {
        return report.tryStep(signatory, "response", response());
    }

    Scrutinised signed() {
        trySign(executive).then().statusCode(200);
        return this;
    }
}
