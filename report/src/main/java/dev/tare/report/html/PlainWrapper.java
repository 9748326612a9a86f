package dev.tare.report.html;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.text.ShownText;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Exposes only data to templates, nothing they could call: record components, lists, maps,
 * printable text, {@link Markup}, truth values, and enums by their name.
 */
final class PlainWrapper implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    if (object == null || object instanceof TemplateModel) {
      return (TemplateModel) object;
    } else if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (object instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.text());
    } else if (object instanceof String text) {
      return new SimpleScalar(PrintableText.of(ShownText.beginning(text)));
    } else if (object instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (object instanceof Enum<?> constant) {
      return new SimpleScalar(constant.name().toLowerCase(Locale.ROOT));
    } else if (object instanceof List<?> list) {
      return new SimpleSequence(list, this);
    } else if (object instanceof Map<?, ?> map) {
      return new SimpleHash(map, this);
    } else if (object instanceof Record record) {
      return new SimpleHash(components(record), this);
    }
    throw new TemplateModelException("not for templates: " + object.getClass());
  }

  private static Map<String, Object> components(Record record) throws TemplateModelException {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      components.put(component.getName(), value(component, record));
    }
    return components;
  }

  private static Object value(RecordComponent component, Record record)
      throws TemplateModelException {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failed) {
      throw new TemplateModelException("cannot read " + component, failed);
    }
  }
}
