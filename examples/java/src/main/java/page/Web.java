package page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.slf4j.LoggerFactory;

/** Serves one page that says where its parts come from. */
public final class Web {
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "5000"));
        byte[] page = page(port).getBytes(StandardCharsets.UTF_8);

        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : page.length);
            try (exchange) {
                if (!head) exchange.getResponseBody().write(page);
            }
        });
        server.start();
        LoggerFactory.getLogger(Web.class).info("listening on {}", port);
    }

    private static String page(int port) throws IOException {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Hello from a dyno</title>
                <h1>Hello from a dyno</h1>
                <p>Java %s came to Heroku in the slug, under <code>/app</code>; the app was compiled by Maven, beside it, in the
                base image.</p>
                <p>Operating system: %s, from the run image. Port: %d, from Heroku.</p>
                </html>
                """.formatted(System.getProperty("java.version"), operatingSystem(), port);
    }

    private static String operatingSystem() throws IOException {
        return Files.readAllLines(Path.of("/etc/os-release")).stream()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .findFirst()
                .orElse("unknown");
    }

    private Web() {}
}
