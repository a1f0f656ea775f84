package org.govcat.validation.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govcat.finding.ElementPath;
import org.govcat.model.Blanks;

/**
 * A value, alone or with others beside it, occurs once in the lists of its record; blanks at its
 * edges make no difference.
 */
final class UniqueInRecord implements Check {
  /** Up to here comparing each with each is faster than a set and leaves no garbage. */
  private static final int FEW = 48;

  private final Rule rule;
  private final Site site;
  private final List<Site> with;

  UniqueInRecord(Rule rule, RuleBook book) {
    this.rule = rule;
    this.site = Site.of(rule.element());
    this.with = rule.spec().parameters().list("with").stream().map(Site::of).toList();
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public void judge(Inspection inspection) {
    List<String> texts = site.read(inspection).texts();
    if (texts.size() > 1 && (texts.size() > FEW ? anyTwice(texts) : anyTwiceAmongFew(texts))) {
      report(inspection);
    }
  }

  private void report(Inspection inspection) {
    Map<String, ElementPath> first = new HashMap<>();
    Set<String> secrets = secrets(inspection);
    site.texts(
        inspection,
        (place, text) -> {
          String key = key(place, text);
          ElementPath other = first.putIfAbsent(key, place.path());
          if (other != null) {
            place
                .report(rule, secrets.contains(key) ? null : text)
                .argument("other", other.toString());
          }
        });
  }

  /** What has to differ: the text and those beside it that are joined to it. */
  private String key(Inspection place, String text) {
    String key = Blanks.trim(text);
    for (Site other : with) {
      String joined = other.read(place).text();
      key += '\n' + (joined == null ? "" : Blanks.trim(joined));
    }
    return key;
  }

  /** Texts of places marked secret; another place with the same text would give them away. */
  private Set<String> secrets(Inspection inspection) {
    Set<String> secrets = new HashSet<>();
    site.texts(
        inspection,
        (place, text) -> {
          if (place.isSecret()) {
            secrets.add(key(place, text));
          }
        });
    return secrets;
  }

  private static boolean anyTwice(List<String> texts) {
    Set<String> seen = new HashSet<>();
    for (String text : texts) {
      if (!seen.add(Blanks.trim(text))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyTwiceAmongFew(List<String> texts) {
    for (int i = 1; i < texts.size(); i++) {
      String text = Blanks.trim(texts.get(i));
      for (int j = 0; j < i; j++) {
        if (text.equals(Blanks.trim(texts.get(j)))) {
          return true;
        }
      }
    }
    return false;
  }
}
