package candour.inspections.archive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One paragraph of a published report, or one thing it says must improve.
 *
 * @param part its address within the report; for a report made here the same that the change register uses
 * @param heading it stands under, as printed; may be empty
 * @param area code of the judgement it is about, or null
 * @param number as printed, or its place where none is printed
 * @param page counted from 1, or null
 * @param sha256 of the text's UTF-8 bytes, in lower-case hexadecimal
 * @param searched false for imprint and definitions, which are the same in every report
 */
@Embeddable
public record PublishedPassage(
        @Enumerated(EnumType.STRING) PassageKind kind,
        String part,
        String heading,
        String area,
        String number,
        Integer page,
        String text,
        String sha256,
        boolean searched) {}
