package org.govcat.validation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.govcat.standard.Advice;
import org.govcat.standard.Deviation;
import org.govcat.standard.Example;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.Standard;
import org.govcat.standard.StandardInfo;
import org.govcat.standard.StandardInfo.Ancestor;
import org.govcat.standard.StandardInfo.LaterLaw;
import org.jspecify.annotations.Nullable;

/**
 * Compares what two standards say about themselves and as a whole. Id, version and digest are the
 * names of what is compared, and so no change.
 */
final class InfoDiff {
  private static final int SHOWN = 3;

  private final Standard from;
  private final Standard to;
  private final Subject subject;
  private final ChangeLog log;

  InfoDiff(Standard from, Standard to, ChangeLog log) {
    this.from = from;
    this.to = to;
    this.subject = new Subject(Subject.Type.STANDARD, "", null, to.info().title());
    this.log = log;
  }

  void compare() {
    StandardInfo before = from.info();
    StandardInfo after = to.info();
    log.compare(ChangeKind.TITLE_CHANGED, subject, before.title(), after.title());
    compare(ChangeKind.STATUS_CHANGED, before.status().id(), after.status().id());
    compare(ChangeKind.EFFECTIVE_CHANGED, text(before.effective()), text(after.effective()));
    compare(ChangeKind.SOURCE_CHANGED, before.document(), after.document());
    compare(ChangeKind.EVIDENCE_CHANGED, before.evidence().id(), after.evidence().id());
    compare(ChangeKind.BASE_CHANGED, bases(before), bases(after));
    compareAll(
        ChangeKind.LATER_LAW_CHANGED, before.notCovered(), after.notCovered(), InfoDiff::shown);
    compareModes();
    log.compare(
        ChangeKind.PLACEHOLDER_ADDED,
        ChangeKind.PLACEHOLDER_REMOVED,
        subject,
        from.placeholders(),
        to.placeholders());
    log.compare(
        ChangeKind.ADVICE_ADDED,
        ChangeKind.ADVICE_REMOVED,
        subject,
        from.advice().stream().map(InfoDiff::shown).toList(),
        to.advice().stream().map(InfoDiff::shown).toList());
    compareAll(ChangeKind.DEVIATION_CHANGED, from.deviations(), to.deviations(), InfoDiff::shown);
    compareTexts(ChangeKind.TEXT_CHANGED, from.texts(), to.texts());
    compareExamples(from.examples(), to.examples());
  }

  private void compare(ChangeKind kind, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      log.add(kind, subject, before, after);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String bases(StandardInfo info) {
    List<String> bases = new ArrayList<>();
    for (Ancestor base : info.ancestors()) {
      bases.add(
          "%s (%s, %s, %s)"
              .formatted(base.id(), base.title().zh(), base.document(), base.status().id()));
    }
    return bases.isEmpty() ? null : String.join("; ", bases);
  }

  private void compareModes() {
    Set<String> modes = new TreeSet<>(from.modes().keySet());
    modes.addAll(to.modes().keySet());
    for (String mode : modes) {
      LocalizedText before = from.modes().get(mode);
      LocalizedText after = to.modes().get(mode);
      if (before == null) {
        log.add(ChangeKind.MODE_ADDED, subject, null, named(mode, after));
      } else if (after == null) {
        log.add(ChangeKind.MODE_REMOVED, subject, named(mode, before), null);
      } else {
        log.compare(ChangeKind.LABEL_CHANGED, subject, before, after);
      }
    }
  }

  private static @Nullable LocalizedText named(String id, @Nullable LocalizedText name) {
    return name == null
        ? null
        : new LocalizedText(id + " (" + name.zh() + ")", id + " (" + name.en() + ")");
  }

  private void compareTexts(
      ChangeKind kind, Map<String, LocalizedText> before, Map<String, LocalizedText> after) {
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      if (!Objects.equals(before.get(key), after.get(key))) {
        log.add(kind, subject, before.get(key), after.get(key));
      }
    }
  }

  /** Tells each thing that only one side has, as it is shown. */
  private <T> void compareAll(
      ChangeKind kind, List<T> before, List<T> after, Function<T, LocalizedText> shown) {
    Map<T, LocalizedText> gone = new LinkedHashMap<>();
    before.forEach(each -> gone.put(each, shown.apply(each)));
    after.forEach(gone::remove);
    Map<T, LocalizedText> come = new LinkedHashMap<>();
    after.forEach(each -> come.put(each, shown.apply(each)));
    before.forEach(come::remove);
    gone.values().forEach(each -> log.add(kind, subject, each, null));
    come.values().forEach(each -> log.add(kind, subject, null, each));
  }

  /** To whom the rules are advice and no more, as a definition file says it. */
  private static String shown(Advice advice) {
    return "%s except %s (%s: %s, %s)"
        .formatted(
            ObligationDiff.shown(advice.when()),
            advice.except(),
            advice.standard(),
            advice.clause().source(),
            advice.clause().evidence().id());
  }

  private static LocalizedText shown(LaterLaw law) {
    return new LocalizedText(
        law.from() + " " + law.note().zh(), law.from() + " " + law.note().en());
  }

  private static LocalizedText shown(Deviation deviation) {
    return new LocalizedText(
        deviation.subject() + ": " + deviation.reason().zh(),
        deviation.subject() + ": " + deviation.reason().en());
  }

  /** Examples are told by their names, which may be the same on both sides. */
  private void compareExamples(List<Example> before, List<Example> after) {
    if (!before.equals(after)) {
      log.add(ChangeKind.EXAMPLES_CHANGED, subject, names(before, after), names(after, before));
    }
  }

  /** The first of the examples that the others lack, and how many there are. */
  private static @Nullable String names(List<Example> own, List<Example> others) {
    List<String> names =
        own.stream().filter(each -> !others.contains(each)).map(Example::name).toList();
    if (names.size() <= SHOWN) {
      return names.isEmpty() ? null : String.join("; ", names);
    }
    return String.join("; ", names.subList(0, SHOWN)) + "; … (" + names.size() + ")";
  }
}
