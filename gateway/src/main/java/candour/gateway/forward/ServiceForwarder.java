package candour.gateway.forward;

import candour.gateway.problem.Problem;
import candour.gateway.problem.Problems;
import candour.gateway.problem.Refusals;
import candour.gateway.request.Correlation;
import candour.gateway.session.Callers;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Forwards to one service: the caller's token in, the service's answer out, bodies streamed with back-pressure. */
final class ServiceForwarder implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceForwarder.class);
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private final Mount mount;
    private final ForwardSettings settings;
    private final RouteLimits limits;
    private final Refusals refusals;
    private final Circuit circuit;
    private final HttpProxy proxy;

    ServiceForwarder(Mount mount, ForwardSettings settings, RouteLimits limits, Refusals refusals, HttpClient client) {
        this.mount = mount;
        this.settings = settings;
        this.limits = limits;
        this.refusals = refusals;
        this.circuit = new Circuit(mount.name(), settings.circuit());
        this.proxy = HttpProxy.reverseProxy(client).origin(this::connect).addInterceptor(this);
    }

    void forward(RoutingContext context) {
        var request = context.request();
        if (declaredLength(request) > limits.of(mount.inner(request.path())).body()) {
            request.response().putHeader("Connection", "close");
            refusals.answer(context, Problems.TOO_LARGE, "The body is larger than this operation takes.");
            return;
        }
        HeaderRules.goingIn(request.headers(), Callers.of(context));
        proxy.handle(request);
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
    }

    private Future<HttpClientRequest> connect(ProxyContext context) {
        var path = mount.inner(context.request().proxiedRequest().path());
        return context.client()
                .request(new RequestOptions()
                        .setHost(mount.service().getHost())
                        .setPort(mount.port())
                        .setSsl(mount.isTls())
                        .setConnectTimeout(settings.connect().toMillis())
                        .setIdleTimeout(limits.of(path).idle()))
                .map(request -> request.exceptionHandler(this::tell));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var body = new LimitedBody(
                request.getBody().stream(),
                limits.of(mount.inner(request.proxiedRequest().path())).body());
        var bodiless = isBodiless(request.proxiedRequest());
        request.setURI(uri(request.proxiedRequest()));
        request.setBody(bodiless ? null : Body.body(body, request.getBody().length()));
        var harmless = bodiless && HARMLESS.contains(request.getMethod().name());
        Context vertx = Vertx.currentContext();
        return Future.fromCompletionStage(circuit.call(context::sendRequest, harmless), vertx)
                .recover(failure -> Future.succeededFuture(refusal(context, body, failure)));
    }

    /** The caller is told by {@link #refusal}; without a handler the client would log an error of its own. */
    private void tell(Throwable failure) {
        LOG.debugf("%s: %s", mount.name(), failure.toString());
    }

    /** Only such a request can be sent twice: a streamed body is gone after the first time. */
    private static boolean isBodiless(HttpServerRequest request) {
        var none = declaredLength(request) <= 0 && !request.headers().contains("Transfer-Encoding");
        if (none) {
            request.resume();
        }
        return none;
    }

    private String uri(HttpServerRequest request) {
        var query = request.query();
        return mount.inner(request.path()) + (query == null ? "" : "?" + query);
    }

    private ProxyResponse refusal(ProxyContext context, LimitedBody body, Throwable thrown) {
        var cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        var row = body.isExceeded()
                ? Problems.TOO_LARGE
                : ServiceFailure.of(cause, false).row();
        LOG.warnf("%s: %s (%s)", mount.name(), row, cause.toString());
        var id = context.request().proxiedRequest().getHeader(Correlation.HEADER);
        var problem = Problem.of(row, detail(row), id);
        var response = context.request().release().response();
        if (row.status() >= 502) {
            response.putHeader("Retry-After", "5");
        }
        return response.setStatusCode(row.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(refusals.text(problem))));
    }

    private String detail(Problems row) {
        return row == Problems.TOO_LARGE
                ? "The body is larger than this operation takes."
                : "The service " + mount.name() + " gave no answer; nothing is known to have been recorded.";
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        HeaderRules.comingOut(context.response().headers(), mount);
        return context.sendResponse();
    }
}
