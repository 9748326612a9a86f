package dev.tare.dataset.format.tool;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a composite.xml as a stream, result by result. Document types and external entities are
 * refused; what follows a syntax error is left out with an issue.
 */
final class PhoronixReader {

  private static final String RESULT = "Result";
  private static final String ENTRY = "Entry";

  private final SourceFile file;
  private final Consumer<PhoronixResult> results;
  private final List<PhoronixResult.Entry> entries = new ArrayList<>();
  private final Map<String, String> resultTexts = new HashMap<>();
  private final Map<String, String> entryTexts = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private long resultLine;
  private long entryLine;
  private boolean inResult;
  private boolean inEntry;
  private Optional<String> repeated = Optional.empty();

  private PhoronixReader(SourceFile file, Consumer<PhoronixResult> results) {
    this.file = file;
    this.results = results;
  }

  static void read(SourceFile file, Consumer<PhoronixResult> results) {
    try (Reader text = file.reader()) {
      new PhoronixReader(file, results).read(factory().createXMLStreamReader(text));
    } catch (XMLStreamException broken) {
      long line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      file.issues()
          .add(
              IssueCode.CUT_OFF,
              Math.max(line, 0),
              "broken XML; the results from here on are left out; export the file again");
    } catch (IOException broken) {
      file.issues().add(IssueCode.CUT_OFF, 0, "cannot be read to its end: " + broken.getMessage());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw new XMLStreamException("a document type", xml.getLocation());
        case XMLStreamConstants.START_ELEMENT ->
            start(xml.getLocalName(), xml.getLocation().getLineNumber());
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(String element, long line) {
    text.setLength(0);
    if (element.equals(RESULT)) {
      inResult = true;
      resultLine = line;
      resultTexts.clear();
      entries.clear();
      repeated = Optional.empty();
    } else if (element.equals(ENTRY)) {
      inEntry = true;
      entryLine = line;
      entryTexts.clear();
    }
  }

  private void end(String element) {
    if (element.equals(RESULT)) {
      finishResult();
    } else if (element.equals(ENTRY)) {
      inEntry = false;
      entries.add(new PhoronixResult.Entry(entryLine, entryTexts));
    } else if (inResult) {
      String before = (inEntry ? entryTexts : resultTexts).put(element, text.toString().strip());
      repeated = before == null ? repeated : Optional.of(element);
    }
    text.setLength(0);
  }

  private void finishResult() {
    inResult = false;
    if (repeated.isPresent()) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              resultLine,
              "the element '" + repeated.get() + "' occurs twice; result left out; remove one");
    } else {
      results.accept(new PhoronixResult(resultLine, resultTexts, entries));
    }
  }
}
