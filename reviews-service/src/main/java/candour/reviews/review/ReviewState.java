package candour.reviews.review;

/** Where a review can stand; each state is entered by a step of {@link ReviewStep}. */
public enum ReviewState {
    OPEN("open");

    private final String words;

    ReviewState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
