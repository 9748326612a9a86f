package dev.tare.report.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a screen, showing one page in a window of some width. */
public final class Browser implements AutoCloseable {

  private static final int HEIGHT = 900;

  private static final String AXE = text("/axe.min.js");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  static Browser open(Path page, int width, boolean dark) {
    return open(page.toUri(), width, dark);
  }

  public static Browser open(URI page, int width, boolean dark) {
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File("/usr/bin/chromedriver"))
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options(width, dark)));
    browser.driver.get(page.toString());
    return browser;
  }

  private static ChromeOptions options(int width, boolean dark) {
    LoggingPreferences everything = new LoggingPreferences();
    everything.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    options.setExperimentalOption(
        "mobileEmulation",
        Map.of("deviceMetrics", Map.of("width", width, "height", HEIGHT, "pixelRatio", 1.0)));
    options.setCapability("goog:loggingPrefs", everything);
    return options;
  }

  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Waits until the page has what is found by a selector. */
  public String await(String selector) {
    driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
    return driver.findElement(By.cssSelector(selector)).getText();
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  /** Chooses an option by its text. */
  public void choose(String selector, String text) {
    driver.findElement(By.cssSelector(selector)).sendKeys(text);
  }

  /** The rules of axe-core (WCAG 2.2 AA and best practice) that the page breaks. */
  @SuppressWarnings("unchecked")
  public List<String> axe() {
    driver.executeScript(AXE);
    return (List<String>)
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found =>"
                + " done(found.violations.map(one => one.id + ': ' + one.nodes[0].html)));");
  }

  /** What a function in a script beside this class returns. */
  @SuppressWarnings("unchecked")
  public List<String> run(String script) {
    return (List<String>) driver.executeScript(text(script));
  }

  private static String text(String resource) {
    try (var file = Browser.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
