package candour.inspections.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The key of a revision: its inspection and its number, from 1. */
@Embeddable
public record RevisionId(@Column(name = "inspection_id") UUID inspection, int number) {}
