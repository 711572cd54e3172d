package candour.inspections.note;

import candour.inspections.access.Person;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of what a note was said to bear on.
 *
 * @param noteVersion the kept version that was linked, from 1
 */
@Embeddable
record NoteLink(
        String authority,
        String part,
        @Enumerated(EnumType.STRING) Bearing bearing,
        int noteVersion,
        Instant linkedAt,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "linked_by_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "linked_by_name"))
        @AttributeOverride(name = "office", column = @Column(name = "linked_by_office"))
        Person linkedBy) {}
