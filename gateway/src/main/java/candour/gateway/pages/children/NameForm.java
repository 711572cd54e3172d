package candour.gateway.pages.children;

import candour.gateway.children.ChildrenClient.RecordName;
import candour.gateway.pages.Choice;
import candour.gateway.pages.DateFields;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A name to add to a child's record.
 *
 * @param version the record's ETag when the page was shown
 */
record NameForm(
        @RestForm String version,
        @RestForm String givenName,
        @RestForm String familyName,
        @RestForm String kind,
        @RestForm("from-day") String fromDay,
        @RestForm("from-month") String fromMonth,
        @RestForm("from-year") String fromYear) {

    static final List<Choice> KINDS = List.of(
            new Choice("KNOWN_AS", "Known as", "What the child is called now"),
            new Choice("BIRTH", "Name at birth", null),
            new Choice("LEGAL", "Legal name", null));

    static NameForm empty(String version) {
        return new NameForm(version, "", "", "", "", "", "");
    }

    NameForm against(String newer) {
        return new NameForm(newer, givenName, familyName, kind, fromDay, fromMonth, fromYear);
    }

    public DateFields from() {
        return new DateFields(fromDay, fromMonth, fromYear);
    }

    Errors errors() {
        var errors = Errors.none()
                .requireText(givenName, "givenName", "Enter the given name")
                .requireText(familyName, "familyName", "Enter the family name")
                .requireText(kind, "kind", "Select what the name is");
        Typed.requireDay(errors, from(), "from", "the first day of the name");
        return errors;
    }

    RecordName command() {
        return new RecordName(
                WrittenName.orNull(givenName),
                WrittenName.orNull(familyName),
                kind,
                from().date().orElse(null));
    }
}
