package candour.cases.contact;

import candour.cases.referral.TellReferrer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever made the contact was told at its end. */
@Embeddable
@Schema(name = "ContactTold")
record ContactTold(
        LocalDate toldOn,

        @Enumerated(EnumType.STRING) @Column(name = "told_manner")
        TellReferrer.Manner manner,

        @Column(name = "told_words") String words) {

    static ContactTold of(TellReferrer said, LocalDate today) {
        return new ContactTold(said.on() == null ? today : said.on(), said.manner(), said.words());
    }
}
