package candour.quotations.find;

/** How a part of a quotation is joined to the part before. */
enum Join {
    /** It is the first. */
    FIRST,
    /** Three points or the like say that words are left out. */
    ELLIPSIS,
    /** Words in square brackets stand between. */
    INSERTION
}
