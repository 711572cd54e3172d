package candour.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;

/** Passes a body on as it comes, and breaks it off when it grows past its limit; nothing is kept in memory. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long limit;
    private long passed;
    private boolean exceeded;
    private Handler<Throwable> failed;

    LimitedBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> next) {
        body.handler(next == null ? null : buffer -> pass(buffer, next));
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> next) {
        passed += buffer.length();
        if (exceeded) {
            return;
        }
        if (passed <= limit) {
            next.handle(buffer);
            return;
        }
        exceeded = true;
        if (failed != null) {
            failed.handle(new IOException("The body is larger than " + limit + " bytes"));
        }
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> next) {
        failed = next == null ? failed : next;
        body.exceptionHandler(next);
        return this;
    }

    @Override
    public LimitedBody pause() {
        body.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        body.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> next) {
        body.endHandler(
                next == null
                        ? null
                        : end -> {
                            if (!exceeded) {
                                next.handle(end);
                            }
                        });
        return this;
    }
}
