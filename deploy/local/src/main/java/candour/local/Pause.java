package candour.local;

/** Waits between two looks at something that has no way to call us. */
final class Pause {
    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting.", e);
        }
    }
}
