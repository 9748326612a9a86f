package dev.tare.report.html;

import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The templates and other resources of the pages: Tare's own, or those of a user's directory, which
 * come first. Templates see data and can call nothing, whoever wrote them.
 */
public final class PageTemplates {

  /** Tare's own. */
  public static final PageTemplates OURS = new PageTemplates(Optional.empty());

  private static final String DIRECTORY = "/dev/tare/templates";

  /** Of which a user's directory has at least one. */
  private static final List<String> PARTS = List.of("report", "shared", "site");

  private final Optional<Path> folder;
  private final Configuration freemarker;

  private PageTemplates(Optional<Path> folder) {
    this.folder = folder;
    freemarker = freemarker(folder);
  }

  /**
   * Those of a directory, laid out like {@code templates/}; what it does not have is Tare's.
   *
   * @throws InputException if there is no such directory, or none of that layout
   */
  public static PageTemplates of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": there is no such directory of templates");
    }
    if (PARTS.stream().noneMatch(part -> Files.isDirectory(folder.resolve(part)))) {
      throw new InputException(
          folder + ": holds no templates; they are in directories such as report, shared or site");
    }
    return new PageTemplates(Optional.of(folder));
  }

  /** The user's directory, if it is not only Tare's. */
  public Optional<Path> folder() {
    return folder;
  }

  /** The text that a template makes of a model. */
  String page(String template, Map<String, ?> model) {
    StringWriter text = new StringWriter();
    try {
      freemarker.getTemplate(template).process(model, text);
    } catch (ParseException broken) {
      throw broken(
          broken.getEditorMessage(), broken.getTemplateName(), broken.getLineNumber(), broken);
    } catch (TemplateException broken) {
      Integer line = broken.getLineNumber();
      throw broken(
          broken.getMessageWithoutStackTop(),
          broken.getTemplateSourceName(),
          line == null ? 0 : line,
          broken);
    } catch (IOException | SecurityException failed) {
      throw broken(failed.getMessage(), template, 0, failed);
    }
    return text.toString();
  }

  /** What is wrong with a user's template is an error of the user's, in one line. */
  private RuntimeException broken(String message, String template, int line, Exception cause) {
    if (folder.isEmpty()) {
      return new IllegalStateException(cause);
    }
    String first = PrintableText.line(message.lines().findFirst().orElse(""));
    Path file = folder.get().resolve(Optional.ofNullable(template).orElse(""));
    return line > 0
        ? InputException.at(file, line, first)
        : new InputException(file + ": " + first);
  }

  /** A file that is put into pages as it is. */
  String resource(String name) {
    return folder
        .map(directory -> directory.resolve(name))
        .filter(Files::exists)
        .map(PageTemplates::read)
        .orElseGet(() -> ours(name));
  }

  private static String read(Path file) {
    try {
      return BoundedFile.text(file, BoundedFile.BY_HAND);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static String ours(String name) {
    try (InputStream file = PageTemplates.class.getResourceAsStream(DIRECTORY + "/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Configuration freemarker(Optional<Path> folder) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(folder));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new PlainWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    return configuration;
  }

  /** The loader of a directory reads nothing outside of it, also not through links. */
  private static TemplateLoader loader(Optional<Path> folder) {
    TemplateLoader ours = new ClassTemplateLoader(PageTemplates.class, DIRECTORY);
    try {
      return folder.isEmpty()
          ? ours
          : new MultiTemplateLoader(
              new TemplateLoader[] {new FileTemplateLoader(folder.get().toFile()), ours});
    } catch (IOException failed) {
      throw InputException.of(folder.get(), "cannot be read", failed);
    }
  }
}
