package org.govcat.standard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.govcat.model.InformationResource;
import org.govcat.standard.StandardInfo.Status;
import org.govcat.standard.tree.DefinitionNode.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a profile that loosens what it is based on, unless the entry says why. Facts that were
 * read in the document of a standard in force cannot be deviated from. Used for one profile.
 */
final class TighteningCheck {
  private final Layer profile;
  private final StandardDraft draft;
  private final ProblemLog log;
  private final Set<String> used = new HashSet<>();

  TighteningCheck(Layer profile, StandardDraft draft, ProblemLog log) {
    this.profile = profile;
    this.draft = draft;
    this.log = log;
  }

  void compare(Standard base, Declarations places, Standard standard) {
    for (Loosening each : Tightening.loosenings(base, standard)) {
      String reason = reasonFor(each);
      if (reason == null) {
        problem(each, base, places, text -> ProblemText.of("loosened.take-back", text));
      } else if (isLaw(each.rule().clause(), base)) {
        used.add(reason);
        String source = each.rule().clause().source();
        problem(each, base, places, text -> ProblemText.of("loosened.law", text, source));
      } else {
        used.add(reason);
      }
    }
  }

  /** Notes deviations that deviate from nothing. */
  void finish() {
    for (Map.Entry<String, Deviation> each : draft.deviations().entrySet()) {
      if (each.getValue().standard().equals(profile.id()) && !used.contains(each.getKey())) {
        String[] name = each.getKey().split(" ", 2);
        Place place = draft.declarations().of(profile.id(), name[0], name[1], "deviation");
        add(
            place,
            ProblemText.of("loosened.nothing", StandardDraft.subjectWords(name[0], name[1])));
      }
    }
  }

  /** The entry of this profile that states a deviation for it, or null. */
  private @Nullable String reasonFor(Loosening loosening) {
    String entry = loosening.section() + " " + loosening.entry();
    String rule = Declarations.RULES + " " + loosening.rule().id().value();
    String element = Declarations.ELEMENTS + " " + loosening.rule().element();
    for (String each : new String[] {entry, rule, element}) {
      Deviation deviation = draft.deviations().get(each);
      if (deviation != null && deviation.standard().equals(profile.id())) {
        return each;
      }
    }
    return null;
  }

  private static boolean isLaw(Clause clause, Standard base) {
    if (clause.evidence() != Evidence.PRIMARY) {
      return false;
    }
    for (StandardInfo.Ancestor ancestor : base.info().ancestors()) {
      if (ancestor.id().equals(clause.standard())) {
        return ancestor.status() == Status.IN_FORCE;
      }
    }
    return base.info().status() == Status.IN_FORCE;
  }

  private void problem(
      Loosening each, Standard base, Declarations places, UnaryOperator<LocalizedText> advice) {
    Place before = placeOf(places, each);
    Place own = draft.declarations().of(profile.id(), each.section(), each.entry(), each.key());
    String rule = each.rule().id().value();
    if (own == null) {
      own = draft.declarations().of(profile.id(), Declarations.RULES, rule, each.key());
    }
    if (own == null) {
      String element = String.valueOf(each.rule().element());
      String key = RuleDerivation.keyOf(each.rule().kind());
      own = draft.declarations().of(profile.id(), Declarations.ELEMENTS, element, key);
    }
    InformationResource record = each.record();
    LocalizedText text =
        before == null
            ? ProblemText.of("loosened", each.words(), base.id())
            : ProblemText.of("loosened.at", each.words(), base.id(), before);
    add(
        own,
        advice.apply(
            record == null
                ? text
                : ProblemText.of("loosened.record", text, RecordWriter.text(record))));
  }

  private static @Nullable Place placeOf(Declarations places, Loosening each) {
    Place place = places.of(each.section(), each.entry(), each.key());
    return place == null
        ? places.of(Declarations.RULES, each.rule().id().value(), each.key())
        : place;
  }

  private void add(@Nullable Place place, LocalizedText text) {
    if (place == null) {
      Scalar start = new Scalar("", 1, 1);
      log.add(profile.source().file(), start, text);
    } else {
      log.add(place.file(), new Scalar("", place.line(), place.column()), text);
    }
  }
}
