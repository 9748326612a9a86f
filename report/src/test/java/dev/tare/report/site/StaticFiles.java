package dev.tare.report.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain web server: files below a directory, and nothing else. (Java 17 has none yet.) */
record StaticFiles(Path root) implements HttpHandler {

  private static final Map<String, String> TYPES =
      Map.of(
          "html",
          "text/html",
          "css",
          "text/css",
          "js",
          "text/javascript",
          "svg",
          "image/svg+xml",
          "xml",
          "application/atom+xml");

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    try (exchange) {
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String name = file.getFileName().toString();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] content = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
