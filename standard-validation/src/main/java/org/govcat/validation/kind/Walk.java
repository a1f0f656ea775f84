package org.govcat.validation.kind;

import java.util.ArrayList;
import java.util.List;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.jspecify.annotations.Nullable;

/**
 * Leads all checks of single texts and places through a record at once: each text is come by once,
 * and what is found is what each check would find alone. A judge that crashes stands back for the
 * rest of the record; the others go on.
 */
final class Walk {
  private final List<Stop> stops = Stop.within(InformationResource.GROUP);
  private final List<Turn<EveryText>> everywhere = new ArrayList<>();
  private final TextMemo memo = new TextMemo();

  /**
   * Takes a check along if it judges text by text or place by place.
   *
   * @param number of its first turn
   * @return how many turns it has, none when the check is for somebody else
   */
  int take(int number, Check check) {
    if (check instanceof SeveralTexts several) {
      int next = number;
      for (EachText each : several.elements()) {
        Stop.add(stops, new Turn<>(next++, each));
      }
      return next - number;
    }
    if (check instanceof EachText each) {
      Stop.add(stops, new Turn<>(number, each));
    } else if (check instanceof EachPlace each) {
      Stop.addPlaces(stops, new Turn<>(number, each));
    } else if (check instanceof EveryText each) {
      everywhere.add(new Turn<>(number, each));
    } else {
      return 0;
    }
    return 1;
  }

  void judge(Inspection inspection) {
    group(inspection, stops, inspection.resource(), 0, false);
    inspection.leave(0);
  }

  /**
   * @param group null where it is not there but could be
   * @param muted whether a group on the way is empty and speaks for itself
   */
  private void group(
      Inspection inspection,
      List<Stop> within,
      @Nullable ElementGroup group,
      int depth,
      boolean muted) {
    for (int i = 0; i < within.size(); i++) {
      Stop stop = within.get(i);
      Object value = group == null ? null : inspection.value(group, stop.slot(), depth);
      if (value != null) {
        present(inspection, stop, value, depth, muted);
      } else if (stop.leadsToPlaces()) {
        absent(inspection, stop, group, depth, muted);
      }
    }
  }

  private void present(
      Inspection inspection, Stop stop, Object value, int depth, boolean mutedOutside) {
    ElementSlot slot = stop.slot();
    inspection.enter(depth, slot);
    places(inspection, stop, value, false, depth, mutedOutside);
    boolean muted =
        mutedOutside || stop.isSilent() && !inspection.absence().hasContent(slot, value, false);
    if (Site.isSingle(value)) {
      one(inspection, stop, value, depth, muted);
      return;
    }
    List<?> list = (List<?>) value;
    for (int i = 0; i < list.size(); i++) {
      inspection.member(depth, i);
      one(inspection, stop, list.get(i), depth, muted);
    }
  }

  private void one(Inspection inspection, Stop stop, Object value, int depth, boolean muted) {
    if (value instanceof String text) {
      text(inspection, stop, text);
    } else if (value instanceof ElementGroup group) {
      wording(inspection, stop, group);
      group(inspection, stop.inner(), group, depth + 1, muted);
    }
  }

  private void text(Inspection inspection, Stop stop, String text) {
    long open = memo.open(stop, text);
    if (open == TextMemo.UNKNOWN) {
      newText(inspection, stop, text);
      return;
    }
    for (; open != 0; open &= open - 1) {
      Turn<EachText> turn = stop.texts().get(Long.numberOfTrailingZeros(open));
      judge(inspection, turn, turn.check().judge(), text);
    }
  }

  private void newText(Inspection inspection, Stop stop, String text) {
    if (inspection.absence().isMissing(stop.slot(), text)) {
      memo.remember(stop, text, 0);
      return;
    }
    long open = 0;
    for (int i = 0; i < stop.texts().size(); i++) {
      Turn<EachText> turn = stop.texts().get(i);
      open |= passes(inspection, turn, turn.check().judge(), text) ? 0 : 1L << i;
    }
    boolean plain = true;
    for (int i = 0; i < everywhere.size(); i++) {
      Turn<EveryText> turn = everywhere.get(i);
      plain &= passes(inspection, turn, turn.check().judge(), text);
    }
    if (plain && stop.texts().size() <= TextMemo.MOST_CHECKS) {
      memo.remember(stop, text, open);
    }
  }

  /** Judges, and gives whether the text passes in every record. */
  private static boolean passes(Inspection inspection, Turn<?> turn, TextJudge judge, String text) {
    int said = inspection.said();
    return judge(inspection, turn, judge, text)
        && said == inspection.said()
        && judge.passesAnywhere(inspection, text);
  }

  /** A group that may be written as one plain text gives that text. */
  private static void wording(Inspection inspection, Stop stop, ElementGroup group) {
    for (int i = 0; i < stop.texts().size(); i++) {
      Turn<EachText> turn = stop.texts().get(i);
      String text = turn.check().site().text(inspection, group);
      if (text != null) {
        judge(inspection, turn, turn.check().judge(), text);
      }
    }
  }

  private void absent(
      Inspection inspection, Stop stop, @Nullable ElementGroup group, int depth, boolean muted) {
    ElementSlot slot = stop.slot();
    boolean unreadable = group != null && Site.isMisshapen(group, slot);
    inspection.enter(depth, slot);
    places(inspection, stop, null, unreadable, depth, muted);
    if (!unreadable && !slot.kind().isList()) {
      group(inspection, stop.inner(), null, depth + 1, muted || stop.isSilent());
    }
  }

  private static void places(
      Inspection inspection,
      Stop stop,
      @Nullable Object value,
      boolean unreadable,
      int depth,
      boolean muted) {
    for (int i = 0; i < stop.places().size(); i++) {
      Turn<EachPlace> turn = stop.places().get(i);
      if (muted && turn.check().heedsSilence() || !inspection.begins(turn)) {
        continue;
      }
      try {
        turn.check().judge().judge(inspection, value, unreadable);
      } catch (RuntimeException | StackOverflowError e) {
        inspection.failed(turn.check());
        inspection.enter(depth, stop.slot());
      }
    }
  }

  /** Judges, and gives whether that could be done. */
  private static boolean judge(Inspection inspection, Turn<?> turn, TextJudge judge, String text) {
    if (!inspection.begins(turn)) {
      return false;
    }
    try {
      judge.judge(inspection, text);
      return true;
    } catch (RuntimeException | StackOverflowError e) {
      inspection.failed(turn.check());
      return false;
    }
  }
}
