package dev.tare.report.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

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
    browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
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
        "--force-prefers-reduced-motion",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    options.setExperimentalOption(
        "mobileEmulation",
        Map.of(
            "deviceMetrics",
            Map.of("width", width, "height", HEIGHT, "pixelRatio", 1.0, "touch", false)));
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

  /** Gives the window another width, in which the page has settled. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", true));
    settle();
  }

  /** Shows the page on another medium. */
  void emulate(String medium, boolean dark) {
    Map<String, String> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(scheme)));
    settle();
  }

  /** Opens all folded parts. */
  void unfold() {
    driver.executeScript(
        "document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    settle();
  }

  private void settle() {
    driver.executeAsyncScript(
        "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));");
  }

  public void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Sends keys to what has the focus. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Moves the pointer onto an element. */
  void pointAt(String selector) {
    new Actions(driver).moveToElement(driver.findElement(By.cssSelector(selector))).perform();
  }

  /** The texts of the visible elements, line by line. */
  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  /** What an expression is, as text. */
  String value(String expression) {
    return String.valueOf(driver.<Object>executeScript("return " + expression));
  }

  /** The page as a printer gets it: a PDF. */
  byte[] print() {
    return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
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
