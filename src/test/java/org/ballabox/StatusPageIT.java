package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The status page of a running recorder: in a real browser, and as somebody who means no good sees it. */
@Timeout(120)
class StatusPageIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String TOKEN = "a-token-long-enough-1";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Rig rig = new Rig();
    private final HttpClient client = HttpClient.newHttpClient();
    private int port;

    @BeforeEach
    void setUp() {
        port = Rig.freePort();
    }

    @AfterEach
    void close() {
        client.close();
        rig.close();
    }

    private BallaProcess record(String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString(), "--video-width", "640", "--video-height", "360",
                "--screen-source", "gst:videotestsrc is-live=true pattern=red", "--camera-source", "none", "--mic-source", "test",
                "--desktop-source", "none", "--status-http", "127.0.0.1:" + port));
        arguments.addAll(List.of(more));
        return BallaProcess.start(rig, arguments.toArray(String[]::new)).awaitRecording();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** @param headers name, value, name, value … */
    private HttpResponse<byte[]> ask(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url(path))).timeout(SOON)
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(method + " " + path, e);
        }
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private ChromeDriver browser() {
        var options = new ChromeOptions().setBinary("/usr/bin/chromium")
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                        "--user-data-dir=" + rig.dir().resolve("chromium"));
        var service = new ChromeDriverService.Builder().usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .usingAnyFreePort().build();
        return new ChromeDriver(service, options);
    }

    private static String shown(ChromeDriver browser, String id) {
        return browser.findElement(By.id(id)).getText();
    }

    @Test
    void aBrowserShowsTheRecordingAndStopsIt() throws IOException {
        int server = Rig.freePort();
        rig.startRtmp(server);
        var recorder = record("--stream-url", "rtmp://127.0.0.1:" + server + "/live/very-secret-key");
        var browser = browser();
        try {
            browser.get(url("/"));
            Rig.await("the clock runs: " + shown(browser, "state"), SOON, () -> shown(browser, "state").compareTo("00:00:02") > 0);
            Rig.await("the stream flows", SOON, () -> shown(browser, "streams").contains("live"));
            assertTrue(shown(browser, "streams").contains("rtmp://127.0.0.1:" + server + "/live/***"), shown(browser, "streams"));
            assertTrue(shown(browser, "streams").contains("0 reconnects"), shown(browser, "streams"));
            assertTrue(shown(browser, "sources").matches("(?s)screen\\s+live\\s+mic\\s+-\\d+ dB"), shown(browser, "sources"));
            assertTrue(shown(browser, "file").matches("zaznam_\\d+_\\d+\\.mkv"), shown(browser, "file"));
            assertEquals(rig.out() + "/" + shown(browser, "file"), browser.findElement(By.id("file")).getAttribute("title"));
            assertTrue(shown(browser, "room").matches("\\d+ (hours|minutes)"), shown(browser, "room"));
            Rig.await("the rate", SOON, () -> shown(browser, "rate").matches("[0-9.]+ Mbit/s, [23]\\d\\.\\d fps"));
            assertFalse(browser.getPageSource().contains("very-secret-key"));
            var picture = "const image = document.getElementById('picture'); const canvas = document.createElement('canvas');"
                    + "canvas.width = 1; canvas.height = 1; const context = canvas.getContext('2d');"
                    + "context.drawImage(image, 100, 100, 1, 1, 0, 0, 1, 1);"
                    + "return image.naturalWidth + 'x' + image.naturalHeight + ' ' + context.getImageData(0, 0, 1, 1).data.slice(0, 3).join();";
            Rig.await("the picture is there", SOON, () -> browser.executeScript(picture).toString().startsWith("640x360 2"));
            assertTrue(browser.executeScript(picture).toString().matches("640x360 2[345]\\d,\\d,\\d"), browser.executeScript(picture).toString());
            Files.createDirectories(SCREENSHOTS);
            for (var width : List.of(360, 1280)) {
                browser.manage().window().setSize(new Dimension(width, 900));
                Files.write(SCREENSHOTS.resolve(width + ".png"), browser.getScreenshotAs(OutputType.BYTES));
                assertEquals(Boolean.FALSE, browser.executeScript("return document.documentElement.scrollWidth > innerWidth"),
                        "wider than a window of " + width);
            }
            var log = browser.manage().logs().get("browser").getAll();
            assertTrue(log.isEmpty(), "the console is clean: " + log);
            browser.findElement(By.id("stop")).click();
            browser.switchTo().alert().dismiss();
            Rig.await("it records on", SOON, () -> shown(browser, "state").matches("00:00:\\d\\d"));
            browser.findElement(By.id("stop")).click();
            browser.switchTo().alert().accept();
            assertEquals(0, recorder.awaitExit(SOON), recorder.err());
            Rig.await("the page says so", SOON, () -> shown(browser, "state").equals("stopped"));
        } finally {
            browser.quit();
        }
        assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());
        assertFalse(recorder.err().contains("very-secret-key"));
    }

    @Test
    void whoeverHasNoTokenSeesAndStopsNothing() {
        var recorder = record("--status-token", TOKEN, "--status-http", "0.0.0.0:" + port);
        for (var path : List.of("/", "/status.json", "/metrics", "/picture.jpg", "/no-such-page")) {
            assertEquals(401, ask("GET", path, "").statusCode(), path);
            assertEquals(401, ask("GET", path, "", "Authorization", "Bearer " + TOKEN.toUpperCase(java.util.Locale.ROOT)).statusCode(), path);
            assertEquals(401, ask("GET", path, "", "Cookie", "ballabox=" + TOKEN + "x").statusCode(), path);
        }
        assertEquals(403, ask("POST", "/stop", "", "Origin", url("")).statusCode());
        assertEquals(401, ask("POST", "/login", "token=wrong", "Origin", url("")).statusCode());
        assertEquals(401, ask("POST", "/login", "token=" + TOKEN, "Origin", "http://elsewhere.example").statusCode());
        var login = ask("POST", "/login", "token=" + TOKEN, "Origin", url(""));
        assertEquals(303, login.statusCode());
        var cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        var pair = cookie.substring(0, cookie.indexOf(';'));
        assertEquals(200, ask("GET", "/status.json", "", "Cookie", "other=1; " + pair).statusCode());
        assertEquals(403, ask("POST", "/stop", "", "Cookie", pair).statusCode(), "no origin");
        assertEquals(403, ask("POST", "/stop", "", "Cookie", pair, "Origin", "http://elsewhere.example:" + port).statusCode());
        assertEquals(403, ask("POST", "/stop", "", "Cookie", pair, "Origin", "null").statusCode());
        assertEquals(200, ask("GET", "/metrics", "", "Authorization", "Bearer " + TOKEN).statusCode());
        assertTrue(recorder.process().isAlive());
        assertEquals(202, ask("POST", "/stop", "", "Authorization", "Bearer " + TOKEN).statusCode());
        assertEquals(0, recorder.awaitExit(SOON), recorder.err());
        assertFalse((recorder.out() + recorder.err()).contains(TOKEN), "the token is a secret");
    }

    @Test
    void aBrowserAsksForTheToken() {
        var recorder = record("--status-token", TOKEN);
        var browser = browser();
        try {
            browser.get(url("/"));
            browser.findElement(By.id("token")).sendKeys("wrong");
            browser.findElement(By.tagName("button")).click();
            browser.findElement(By.id("token")).sendKeys(TOKEN);
            browser.findElement(By.tagName("button")).click();
            Rig.await("the recording is shown", SOON, () -> !browser.findElements(By.id("state")).isEmpty()
                    && shown(browser, "state").matches("00:00:\\d\\d"));
            assertFalse(browser.getCurrentUrl().contains(TOKEN));
        } finally {
            browser.quit();
        }
        assertEquals(0, recorder.stop());
    }

    @Test
    void whatItServesIsTrueAndWellFormed() throws IOException {
        var recorder = record("--stream-url", "rtmp://127.0.0.1:9/live/very-secret-key");
        Rig.await("a second is recorded", SOON, () -> JsonParser.parseString(text(ask("GET", "/status.json", ""))).getAsJsonObject()
                .get("frames").getAsInt() > 30);
        var status = JsonParser.parseString(text(ask("GET", "/status.json", ""))).getAsJsonObject();
        assertEquals("recording", status.get("state").getAsString());
        assertEquals(recorder.process().pid(), status.get("pid").getAsLong());

        var metrics = text(ask("GET", "/metrics", ""));
        assertTrue(metrics.lines().allMatch(line -> line.matches("# (HELP|TYPE) ballabox_\\w+ .+"
                + "|ballabox_\\w+(\\{\\w+=\"[^\"]*\"})? -?[0-9.]+(E-?\\d+)?")), metrics);
        assertTrue(metrics.contains("ballabox_recording 1.0\n"), metrics);
        assertTrue(metrics.contains("ballabox_stream_live{url=\"rtmp://127.0.0.1:9/live/***\"} 0.0\n"), metrics);
        assertTrue(metrics.lines().anyMatch(line -> line.startsWith("ballabox_recorded_frames_total ")
                && Double.parseDouble(line.split(" ")[1]) >= status.get("frames").getAsInt()), metrics);

        var picture = ask("GET", "/picture.jpg", "");
        assertEquals("image/jpeg", picture.headers().firstValue("Content-Type").orElseThrow());
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertEquals(640, image.getWidth());
        assertEquals(360, image.getHeight());
        int pixel = image.getRGB(320, 180);
        assertTrue((pixel >> 16 & 0xff) > 230 && (pixel >> 8 & 0xff) < 20 && (pixel & 0xff) < 20, Integer.toHexString(pixel));

        assertEquals(0, ask("HEAD", "/", "").body().length);
        assertEquals(404, ask("GET", "/../../etc/passwd", "").statusCode());
        assertEquals(404, ask("GET", "/page.html", "").statusCode());
        assertEquals(405, ask("DELETE", "/", "").statusCode());
        assertEquals(403, ask("POST", "/stop", "").statusCode(), "not from the page");
        assertEquals(0, recorder.stop());
    }

    /** A page elsewhere may give its own name this machine's address; its requests then come with that name. */
    @Test
    void anotherNameForThisMachineIsNotAnswered() throws IOException {
        var recorder = record();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write("GET /status.json HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 403"));
        }
        assertEquals(0, recorder.stop());
    }

    @Test
    void visitorsWhoSayNothingAreLeft() throws IOException {
        var recorder = record();
        var silent = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 12; i++) {
                var socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
                silent.add(socket);
            }
            assertEquals(200, ask("GET", "/status.json", "").statusCode());
            silent.getFirst().setSoTimeout(30_000);
            assertEquals(-1, silent.getFirst().getInputStream().read(), "it is closed");
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
        assertEquals(0, recorder.stop());
        var media = new Media(recorder.files().getFirst());
        assertEquals("", media.decodeErrors());
    }

    @Test
    void aRecordingGoesOnWithoutThePage() throws IOException {
        try (var taken = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            var recorder = record();
            recorder.awaitLog("no status page: cannot listen on 127.0.0.1:" + taken.getLocalPort(), SOON);
            assertEquals(0, recorder.stop());
            assertTrue(new Media(recorder.files().getFirst()).seconds() > 0);
        }
    }

    @Test
    void anOpenAddressNeedsAToken() {
        for (var wrong : List.of(List.of("0.0.0.0:8077", "can be reached from other machines"), List.of("8077", "such as 127.0.0.1:8077"),
                List.of("127.0.0.1:0", "such as 127.0.0.1:8077"))) {
            var process = BallaProcess.start(rig, "run", "--status-http", wrong.getFirst());
            assertEquals(2, process.awaitExit(SOON));
            assertTrue(process.err().contains(wrong.getLast()), process.err());
        }
        var process = BallaProcess.start(rig, "run", "--status-token", "short");
        assertEquals(2, process.awaitExit(SOON));
        assertTrue(process.err().contains("at least 16"), process.err());
        assertFalse(process.err().contains("short"), process.err());
    }
}
