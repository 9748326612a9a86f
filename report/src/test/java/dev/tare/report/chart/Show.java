package dev.tare.report.chart;

import dev.tare.dataset.*;
import dev.tare.report.model.*;
import dev.tare.report.model.RunsFigure.*;
import dev.tare.report.words.Language;
import java.nio.file.*;
import java.util.*;

/** Scratch. */
public final class Show {
  public static void main(String[] args) throws Exception {
    Dataset d = DatasetReader.read(Path.of(args[0]));
    Path out = Path.of(args[1]);
    String head = ("<!doctype html><meta charset=utf-8><meta name=viewport content='width=device-width'><style>:root{color-scheme:light dark}@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--muted:#9aa4af;--grid:#31363d;--slot-0:#9aa4b2;--slot-1:#58a6ff}}body{margin:16px auto;max-width:760px;font-family:Liberation Sans;background:light-dark(#fff,#14171b)}svg{width:100%}svg.narrow{display:none}@media(max-width:600px){svg.narrow{display:block}svg.wide{display:none}}</style>");
    for (Benchmark b : d.benchmarks()) {
      StringBuilder page = new StringBuilder(head);
      RunsFigure f = runs(d, b, args.length > 2);
      RatiosFigure r = ratios(d, b);
      page.append("<h2>" + b.id() + "</h2>").append(SvgFigures.svg(f));
      page.append(SvgFigures.svg(r));
      System.out.println(b.id() + " " + SvgFigures.svg(f).length() + " " + SvgFigures.svg(r).length());
      Files.writeString(out.resolve(f.id() + ".svg"), SvgFigures.file(f));
      Files.writeString(out.resolve(b.id() + ".html"), page);
    }
  }

  static RunsFigure runs(Dataset d, Benchmark b, boolean longNames) {
    List<Series> all = new ArrayList<>();
    int slot = 0;
    double lo = 1e300, hi = -1e300;
    double mlo = 1e300, mhi = -1e300;
    for (Platform p : order(d)) {
      int s = slot++;
      var sample = d.sample(new Cell(p.id(), b.id()));
      if (sample.isEmpty()) continue;
      double[] v = sample.get().values();
      double[] o = v.clone();
      Arrays.sort(o);
      double m = (o[(o.length - 1) / 2] + o[o.length / 2]) / 2;
      double[] dev = new double[v.length];
      for (int i = 0; i < v.length; i++) dev[i] = Math.abs(v[i] - m);
      Arrays.sort(dev);
      double mad = Math.max(1.4826 * dev[dev.length / 2], 0.001 * m);
      List<Dot> dots = new ArrayList<>();
      List<Integer> ses = new ArrayList<>();
      for (int i = 0; i < v.length; i++) {
        double z = Math.abs(v[i] - m) / mad;
        dots.add(new Dot(i + 1, v[i], z > 5 ? Mark.SEVERE : z > 3.5 ? Mark.MILD : Mark.NONE));
        if (i > 0 && i % 12 == 0) ses.add(i + 1);
        lo = Math.min(lo, v[i]);
        hi = Math.max(hi, v[i]);
      }
      mlo = Math.min(mlo, m);
      mhi = Math.max(mhi, m);
      int h = (int) Math.sqrt(v.length);
      double low = o[Math.max(0, o.length / 2 - h)], high = o[Math.min(o.length - 1, o.length / 2 + h)];
      all.add(new Series(longNames ? p.id() + " with a long title: Debian 12 image, memory-backed qcow2 disk" : p.title(), s, dots, Optional.of(new Bounds(low, m, high)),
          String.format(Locale.UK, "median %,.5g %s [%,.5g to %,.5g]", m, b.unit().orElse("?"), low, high), "noisy", s == 2 ? List.of(49, 50) : List.of(), ses));
    }
    return new RunsFigure("runs-" + b.id(), "Every run of " + b.title(), "desc", "caption", Language.EN,
        b.unit().orElse("?") + ", " + b.better().map(x -> x.word() + " is better").orElse(""), "run, in the order of measuring", "distribution", mhi / mlo < 3, lo, hi, all);
  }

  static List<Platform> order(Dataset d) {
    List<Platform> l = new ArrayList<>(d.platforms());
    l.sort(Comparator.comparing(p -> !p.id().equals("native")));
    return l;
  }

  static RatiosFigure ratios(Dataset d, Benchmark b) {
    List<RatiosFigure.Row> rows = new ArrayList<>();
    List<Series> s = runs(d, b, false).series();
    double max = 1;
    for (Series x : s.subList(1, s.size())) {
      double m0 = s.get(0).median().get().point();
      Bounds m = x.median().get();
      boolean hi = b.better().orElse(Direction.LOWER) == Direction.HIGHER;
      double a = hi ? m0 / m.high() : m.low() / m0, p = hi ? m0 / m.point() : m.point() / m0, z = hi ? m0 / m.low() : m.high() / m0;
      max = Math.max(max, z);
      rows.add(new RatiosFigure.Row(x.platform() + " / native", x.slot(), new Bounds(a, p, z), String.format(Locale.UK, "%.3g [%.3g, %.3g]", p, a, z), p > 1.05 ? "worse" : "equivalent", p > 1.05 ? Tone.BAD : Tone.NEUTRAL));
    }
    return new RatiosFigure("ratios-" + b.id(), "Overhead of " + b.title(), "desc", "cap", Language.EN, "overhead ratio: 1 = native, to the right is worse", 1 / 1.05, 1.05, "differences below 5% do not matter", max > 3, rows);
  }
}
