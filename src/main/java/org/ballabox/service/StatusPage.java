package org.ballabox.service;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ballabox.engine.RecorderStatus;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page to look at while something is recorded: {@code /}, and what it is made of: {@code /status.json}, {@code /picture.jpg},
 * {@code /metrics} and {@code POST /stop}. The recording neither waits for a visitor nor ends because of one. How long a slow
 * visitor may take, and how many there may be, is among the Java options.
 */
public final class StatusPage implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StatusPage.class);

    private static final InlinePage PAGE = InlinePage.load("page.html");
    private static final InlinePage LOGIN = InlinePage.load("login.html");
    /** Visitors that are answered at the same time; the others are turned away. */
    private static final int AT_ONCE = 16;
    private static final int WAITING = 16;
    /** Longer than any form that this page sends, in bytes. */
    private static final int LONGEST_FORM = 1024;

    /**
     * What the page shows and does.
     *
     * @param picture a JPEG of what is being recorded
     * @param stop asks for the end of the recording
     */
    public record Shown(Supplier<RecorderStatus> status, Supplier<Optional<byte[]>> picture, Runnable stop) {}

    private final HttpServer server;
    private final ExecutorService threads;
    private final PageGuard guard;
    private final Shown shown;

    private StatusPage(HttpServer server, ExecutorService threads, PageGuard guard, Shown shown) {
        this.server = server;
        this.threads = threads;
        this.guard = guard;
        this.shown = shown;
    }

    /** Begins to serve, on threads of its own. Where that cannot be there is a warning and no page: the recording goes on. */
    public static Optional<StatusPage> open(Settings.Page settings, Shown shown) {
        var address = settings.address();
        try {
            var server = HttpServer.create(new InetSocketAddress(address.host(), address.port()), WAITING);
            var threads = new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                var thread = new Thread(work, "page");
                thread.setDaemon(true);
                return thread;
            });
            var page = new StatusPage(server, threads, new PageGuard(settings.token()), shown);
            server.setExecutor(threads);
            server.createContext("/", page::answer);
            server.start();
            LOG.info("status page on http://{}/", address);
            return Optional.of(page);
        } catch (IOException | UnresolvedAddressException e) {
            LOG.warn("no status page: cannot listen on {} ({}); choose another address with --status-http", address,
                    e.getMessage() == null ? "the name is unknown" : e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var request = new PageGuard.Request(headers.getFirst("Host"), headers.getFirst("Origin"),
                    headers.getFirst("Authorization"), headers.getFirst("Cookie"));
            var reply = exchange.getResponseHeaders();
            reply.set("Cache-Control", "no-store");
            reply.set("X-Content-Type-Options", "nosniff");
            reply.set("Referrer-Policy", "same-origin");
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" -> get(exchange, request);
                case "POST" -> post(exchange, request);
                default -> {
                    reply.set("Allow", "GET, HEAD, POST");
                    text(exchange, 405, "only GET and POST");
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("status page: {}", e.toString());
        }
    }

    private void get(HttpExchange exchange, PageGuard.Request request) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (!guard.maySee(request)) {
            if (guard.hasToken() && path.equals("/")) {
                html(exchange, 401, LOGIN);
            } else if (guard.hasToken()) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
                text(exchange, 401, "the token is missing or wrong: send it as 'Authorization: Bearer ...'");
            } else {
                text(exchange, 403, "without a token this page is only for this machine: use its loopback address");
            }
            return;
        }
        switch (path) {
            case "/" -> html(exchange, 200, PAGE);
            case "/status.json" -> send(exchange, 200, "application/json", bytes(StatusJson.of(shown.status().get(), ProcessHandle.current().pid())));
            case "/metrics" -> send(exchange, 200, StatusMetrics.CONTENT_TYPE, bytes(StatusMetrics.of(shown.status().get())));
            case "/picture.jpg" -> {
                var picture = shown.picture().get();
                if (picture.isPresent()) {
                    send(exchange, 200, "image/jpeg", picture.get());
                } else {
                    text(exchange, 404, "there is no picture yet");
                }
            }
            default -> text(exchange, 404, "there is no such page");
        }
    }

    private void post(HttpExchange exchange, PageGuard.Request request) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/stop" -> {
                if (!guard.mayChange(request)) {
                    text(exchange, 403, "only the page itself, or whoever sends the token in a header, may stop the recording");
                    return;
                }
                LOG.info("stopped from the status page");
                text(exchange, 202, "stopping");
                shown.stop().run();
            }
            case "/login" -> {
                var form = new String(exchange.getRequestBody().readNBytes(LONGEST_FORM), StandardCharsets.UTF_8);
                if (!guard.isSameOrigin(request) || !guard.isToken(field(form, "token"))) {
                    html(exchange, 401, LOGIN);
                    return;
                }
                exchange.getResponseHeaders().set("Set-Cookie",
                        PageGuard.COOKIE + "=" + field(form, "token") + "; HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000");
                exchange.getResponseHeaders().set("Location", "/");
                exchange.sendResponseHeaders(303, -1);
            }
            default -> text(exchange, 404, "there is no such page");
        }
    }

    private static String field(String form, String name) {
        return Arrays.stream(form.split("&")).filter(pair -> pair.startsWith(name + "=")).findFirst()
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8).strip()).orElse("");
    }

    private static void html(HttpExchange exchange, int code, InlinePage page) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        send(exchange, code, "text/html; charset=utf-8", page.html());
    }

    private static void text(HttpExchange exchange, int code, String sentence) throws IOException {
        send(exchange, code, "text/plain; charset=utf-8", bytes(sentence + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(code, head || body.length == 0 ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
