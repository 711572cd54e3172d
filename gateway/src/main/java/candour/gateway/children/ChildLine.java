package candour.gateway.children;

import java.time.LocalDate;

/** One line of the list of children, under the name the child is known by now; either date may be null. */
public record ChildLine(
        String id, String reference, String givenName, String familyName, String bornOn, LocalDate expectedOn) {

    public String fullName() {
        return FullName.of(givenName, familyName);
    }

    public String birth() {
        return Birth.words(bornOn, expectedOn);
    }
}
