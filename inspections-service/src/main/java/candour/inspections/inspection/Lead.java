package candour.inspections.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The lead inspector: the person answerable for the report. */
@Embeddable
public record Lead(
        @Column(name = "lead_subject") String subject,
        @Column(name = "lead_name") String name) {}
