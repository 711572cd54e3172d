package candour.inspections.complaint;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The making of a complaint: under which route, whether after the window, by whom and when. */
@Embeddable
record Making(
        @Enumerated(EnumType.STRING) ComplaintRoute route,
        boolean late,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "made_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "made_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "made_by_office"))
        Person by,

        @Column(name = "made_at") Instant at) {}
