package org.govcat.serialization.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.List;
import org.govcat.finding.ElementPath;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.GroupType;
import org.govcat.serialization.reading.ReadingFault;
import org.govcat.serialization.reading.RecordNotes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group by its element table. A value of another shape than its element goes whole to
 * {@link Extensions#misshapen()}; a member that stands there twice keeps its first value.
 */
final class GroupReader {
  private final JsonInput in;
  private final RecordNotes notes;
  private final TreeReader trees;
  private final List<Extras> extras = new ArrayList<>();

  GroupReader(JsonInput in, RecordNotes notes, TreeReader trees) {
    this.in = in;
    this.notes = notes;
    this.trees = trees;
  }

  /** The group on which the input stands. */
  ElementGroup read(GroupType type) throws ReadingFault {
    in.enter();
    ElementGroup.Builder<?> builder = type.newBuilder();
    Extras extras = extras();
    long seen = 0;
    boolean gathered = false;
    int count = 0;
    while (in.next() == JsonToken.FIELD_NAME) {
      in.countMember(++count);
      String name = in.memberName();
      ElementSlot slot = type.slot(name);
      if (slot == null) {
        gathered = unknown(name, extras, gathered);
      } else if ((seen & 1L << slot.index()) == 0) {
        seen |= 1L << slot.index();
        known(builder, slot, extras);
      } else {
        Object first = builder.value(slot);
        again(name, first == null ? extras.misshapen(name) : first);
      }
    }
    ElementGroup group = builder.extensions(extras.extensions()).build();
    in.leave();
    return group;
  }

  /** Those of the group that is read at this depth; kept for the next one there. */
  private Extras extras() {
    while (extras.size() <= in.depth()) {
      extras.add(new Extras());
    }
    Extras empty = extras.get(in.depth());
    empty.clear();
    return empty;
  }

  /** Whether the member was the first one that gathers unknown elements, or one came before. */
  private boolean unknown(String name, Extras extras, boolean gathered) throws ReadingFault {
    if (!name.equals(Extras.MEMBER)) {
      extra(name, extras);
      return gathered;
    }
    if (gathered) {
      again(name, new ExtensionValue.Group(extras.extensions().values()));
      return true;
    }
    if (extras.has(name) || in.token() != JsonToken.START_OBJECT) {
      extra(name, extras);
      return false;
    }
    in.enter();
    notes.push(name);
    int count = 0;
    while (in.next() == JsonToken.FIELD_NAME) {
      in.countMember(++count);
      extra(in.memberName(), extras);
    }
    notes.pop();
    in.leave();
    return true;
  }

  private void extra(String name, Extras extras) throws ReadingFault {
    in.checkUnknownName(name);
    if (extras.has(name)) {
      again(name, extras.value(name));
      return;
    }
    notes.push(name);
    extras.add(name, trees.value());
    notes.pop();
  }

  private void again(String name, @Nullable Object first) throws ReadingFault {
    int offset = in.offset();
    notes.push(name);
    String second = JsonText.of(trees.value());
    notes.pop();
    notes.duplicate(name, JsonText.of(first), second, offset);
  }

  private void known(ElementGroup.Builder<?> builder, ElementSlot slot, Extras extras)
      throws ReadingFault {
    JsonToken token = in.token();
    if (token == JsonToken.VALUE_NULL) {
      return;
    }
    if (slot.kind().isLeaf() && token.isScalarValue()) {
      builder.set(slot, in.spelling());
      return;
    }
    notes.push(slot.name());
    Object value =
        switch (slot.kind()) {
          case GROUP -> group(slot.group());
          case GROUPS, TEXTS -> token == JsonToken.START_ARRAY ? list(slot, extras) : null;
          default -> null;
        };
    if (value == null) {
      extras.addMisshapen(slot.name(), trees.value());
    } else if (value != extras) {
      builder.set(slot, value);
    }
    notes.pop();
  }

  /** A group, spelt out or as one bare text; null when something else stands there. */
  @Nullable ElementGroup group(GroupType type) throws ReadingFault {
    JsonToken token = in.token();
    if (token == JsonToken.START_OBJECT) {
      return read(type);
    }
    ElementSlot bare = type.bare();
    return bare == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL
        ? null
        : type.newBuilder().set(bare, in.spelling()).build();
  }

  /** A list of the element's kind; the extras themselves when it went there whole. */
  private Object list(ElementSlot slot, Extras extras) throws ReadingFault {
    int start = in.offset();
    int said = notes.count();
    List<Object> members = new ArrayList<>();
    in.enter();
    while (in.next() != JsonToken.END_ARRAY) {
      notes.index(members.size());
      Object member = slot.group() == null ? plainText() : group(slot.group());
      if (member == null) {
        skipList();
        notes.forget(said);
        notes.index(ElementPath.Step.WHOLE);
        misshapenList(slot, extras, start);
        return extras;
      }
      members.add(member);
      in.countListMember(members.size());
    }
    in.leave();
    return members;
  }

  private @Nullable String plainText() throws ReadingFault {
    JsonToken token = in.token();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? in.spelling() : null;
  }

  private void skipList() throws ReadingFault {
    do {
      in.skipValue();
    } while (in.next() != JsonToken.END_ARRAY);
    in.leave();
  }

  private void misshapenList(ElementSlot slot, Extras extras, int start) throws ReadingFault {
    JsonParser outer = in.back(start);
    extras.addMisshapen(slot.name(), trees.value());
    in.forth(outer);
  }
}
