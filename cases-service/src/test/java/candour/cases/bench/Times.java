package candour.cases.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** How long something took, again and again, in milliseconds. */
record Times(double median, double p95, double p99) {

    private static final int WARM_UP = 400;
    private static final int ROUNDS = 1000;

    static Times of(Callable<?> work) throws Exception {
        var took = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long began = System.nanoTime();
            work.call();
            if (round >= 0) {
                took[round] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(took);
        return new Times(took[ROUNDS / 2], took[ROUNDS * 95 / 100], took[ROUNDS * 99 / 100]);
    }

    @Override
    public String toString() {
        return "median %.2f ms, 95th %.2f ms, 99th %.2f ms".formatted(median, p95, p99);
    }
}
