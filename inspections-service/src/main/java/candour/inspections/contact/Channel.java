package candour.inspections.contact;

/** How somebody got in touch. */
public enum Channel {
    LETTER,
    EMAIL,
    TELEPHONE,
    MEETING,
    PRESS,
    OTHER
}
