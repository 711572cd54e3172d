package candour.gateway.pages.inspections.complaints;

import candour.gateway.inspections.ComplaintsClient.Make;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Typed;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** A complaint being written; the representation that was redirected to it may be empty. */
record ComplaintForm(
        @RestForm String about,
        @RestForm String remedy,
        @RestForm List<String> parts,
        @RestForm String representation,
        @RestForm String key) {

    static ComplaintForm empty(String representation, String key) {
        return new ComplaintForm("", "", List.of(), representation, key);
    }

    Errors errors() {
        return Errors.none()
                .requireText(about, "about", "Enter what you complain of")
                .requireText(remedy, "remedy", "Enter what would put it right");
    }

    Make said() {
        return new Make(
                Typed.text(about), Typed.text(remedy), parts == null ? List.of() : parts, Typed.orNull(representation));
    }
}
