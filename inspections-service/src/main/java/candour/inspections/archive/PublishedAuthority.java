package candour.inspections.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom a published report is about.
 *
 * @param onsCode null if the register does not know the authority
 * @param name as the register has it, else as printed; null if it could not be read
 * @param region null without an ONS code
 * @param madeUp whether the authority is the fictional one
 */
@Embeddable
public record PublishedAuthority(
        String onsCode, @Column(name = "authority_name") String name, String region, boolean madeUp) {}
