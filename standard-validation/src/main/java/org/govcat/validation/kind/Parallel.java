package org.govcat.validation.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several elements, each of which holds values between separators, hold equally many: the second
 * name belongs to the second code. The first one that is there says how many; what is absent is
 * another rule's business. A separator of the other width ({@code ｜} for {@code |}) divides for a
 * person and not for a program, and is told.
 */
final class Parallel implements PlaceJudge {
  private final Rule rule;
  private final List<Site> sites;
  private final String separator;
  private final String separatorTwin;

  private Parallel(Rule rule) {
    this.rule = rule;
    this.sites = rule.spec().parameters().list("elements").stream().map(Site::of).toList();
    this.separator = rule.spec().parameters().required("separator");
    this.separatorTwin = Characters.otherWidth(separator);
    for (Site site : sites) {
      if (!site.isBeside(sites.get(0))) {
        throw new IllegalArgumentException(site + " does not stand beside " + sites.get(0));
      }
    }
  }

  static Check of(Rule rule) {
    Parallel judge = new Parallel(rule);
    return new EachPlace(rule, judge.sites.get(0), judge);
  }

  @Override
  public void judge(Inspection inspection, @Nullable Object value, boolean unreadable) {
    Site leading = null;
    int expected = 0;
    for (int i = 0; i < sites.size(); i++) {
      Site site = sites.get(i);
      String given = site.read(inspection).text();
      if (given == null) {
        continue;
      }
      int count = count(given);
      if (leading == null) {
        leading = site;
        expected = count;
      }
      if (given.contains(separatorTwin) && !separatorTwin.equals(separator)) {
        report(inspection, site, given).argument("reason", "@parallel.width");
      } else if (count != expected) {
        report(inspection, site, given)
            .argument("reason", "@parallel.count")
            .argument("count", count)
            .argument("leading", leading.id())
            .argument("expected", expected);
      }
    }
  }

  private Draft report(Inspection inspection, Site site, String given) {
    return inspection.report(rule, inspection.beside(site.last()), given);
  }

  private int count(String text) {
    int count = 1;
    int at = 0;
    while (at < text.length()) {
      boolean divides = text.startsWith(separator, at) || text.startsWith(separatorTwin, at);
      count += divides ? 1 : 0;
      at += divides ? separator.length() : 1;
    }
    return count;
  }
}
