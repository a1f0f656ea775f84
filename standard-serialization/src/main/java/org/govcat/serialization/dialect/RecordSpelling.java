package org.govcat.serialization.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govcat.finding.ElementPath;
import org.govcat.model.Blanks;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.ExtensionValue;
import org.govcat.model.Extensions;
import org.govcat.model.InformationResource;
import org.govcat.serialization.source.SpelledRecord;
import org.jspecify.annotations.Nullable;

/**
 * One resource on its way from the standard to a dialect. A name of the dialect is used where it
 * will be read as what the resource says. Used once.
 */
final class RecordSpelling {
  private final FieldNames fields;
  private final InformationResource resource;
  private final FieldWords words;
  private final Map<String, ExtensionValue> members = new LinkedHashMap<>();
  private ElementGroup.Builder<?> left;

  RecordSpelling(FieldNames fields, Wording wording, InformationResource resource) {
    this.fields = fields;
    this.resource = resource;
    this.words = new FieldWords(wording);
    this.left = resource.groupType().newBuilder().from(resource);
  }

  /** The dialect's names for what they can say exactly, and the standard's own for the rest. */
  SpelledRecord whole() {
    Map<String, List<FieldNames.Written>> lists = new LinkedHashMap<>();
    for (FieldNames.Written each : fields.written()) {
      if (each.field().target() instanceof Target.Extension extension) {
        extension(each.name(), extension.id());
      } else if (each.field().target() instanceof Target.Element element) {
        if (element.last().kind().isList()) {
          lists.computeIfAbsent(element.id(), id -> new ArrayList<>()).add(each);
        } else {
          leaf(each, element);
        }
      }
    }
    lists.values().forEach(this::list);
    ElementGroup rest = left.build();
    List<ElementPath> ownNames = new ArrayList<>();
    OwnTree.leaves(ElementPath.RECORD, rest, ownNames);
    OwnTree.of(rest).members().forEach(members::putIfAbsent);
    return new SpelledRecord(new ExtensionValue.Group(members), ownNames);
  }

  private void extension(String name, String id) {
    Extensions all = left.build().extensions();
    ExtensionValue value = all.values().get(id);
    if (value != null && members.putIfAbsent(name, value) == null) {
      Map<String, ExtensionValue> fewer = new LinkedHashMap<>(all.values());
      fewer.remove(id);
      left.extensions(Extensions.of(fewer, all.misshapen()));
    }
  }

  private void leaf(FieldNames.Written each, Target.Element element) {
    String text = text(left.build(), element.slots());
    ElementGroup around = around(resource, element.slots());
    String word = text == null || around == null ? null : words.leaf(each.field(), text, around);
    boolean own = InformationResource.GROUP.slot(each.name()) != null;
    if (word != null && !own && members.putIfAbsent(each.name(), text(word)) == null) {
      remove(element.slots());
    }
  }

  private static ExtensionValue text(String word) {
    return new ExtensionValue.Text(word);
  }

  /** Writes a list under the names of its fields if they give every member back in its place. */
  private void list(List<FieldNames.Written> candidates) {
    if (!(candidates.get(0).field().target() instanceof Target.Element element)) {
      return;
    }
    List<?> wanted = listed(resource, element.slots());
    Map<String, List<String>> tokens = new LinkedHashMap<>();
    List<Object> read = new ArrayList<>();
    for (FieldNames.Written each : candidates) {
      List<String> own = new ArrayList<>();
      for (int at = read.size(); at < wanted.size(); at++) {
        String token = words.token(each.field(), wanted.get(at));
        if (token == null) {
          break;
        }
        own.add(token);
        read.add(wanted.get(at));
      }
      if (!own.isEmpty()) {
        tokens.put(each.name(), own);
      }
    }
    if (wanted.isEmpty() || read.size() < wanted.size()) {
      return;
    }
    for (FieldNames.Written each : candidates) {
      List<String> own = tokens.get(each.name());
      if (own != null) {
        members.put(each.name(), FieldWords.joined(each.field(), own));
      }
    }
    remove(element.slots());
  }

  /** What single texts under the dialect's names can say, be it exact or not. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (FieldNames.Written each : fields.written()) {
      String said = null;
      if (each.field().target() instanceof Target.Extension extension) {
        ExtensionValue value = resource.extensions().values().get(extension.id());
        said = value == null ? null : value.spelling();
      } else if (each.field().target() instanceof Target.Element element) {
        said = element.last().kind().isList() ? joined(each, element) : single(each, element);
      }
      if (said != null && !Blanks.trim(said).isEmpty()) {
        texts.putIfAbsent(each.name(), said);
      }
    }
    return texts;
  }

  private @Nullable String single(FieldNames.Written each, Target.Element element) {
    String text = text(left.build(), element.slots());
    ElementGroup around = around(resource, element.slots());
    String word = text == null || around == null ? null : words.leaf(each.field(), text, around);
    if (word == null && text != null && around != null) {
      word = words.near(each.field(), text, around);
    }
    if (word != null) {
      remove(element.slots());
    }
    return word;
  }

  private @Nullable String joined(FieldNames.Written each, Target.Element element) {
    List<String> tokens = new ArrayList<>();
    for (Object member : listed(left.build(), element.slots())) {
      String token = words.token(each.field(), member);
      token = token == null ? words.part(each.field(), member) : token;
      if (token != null) {
        tokens.add(token);
      }
    }
    if (tokens.isEmpty()) {
      return null;
    }
    remove(element.slots());
    String separators = each.field().separators();
    return String.join(separators.isEmpty() ? "," : separators.substring(0, 1), tokens);
  }

  private static List<?> listed(ElementGroup group, List<ElementSlot> slots) {
    ElementGroup around = around(group, slots);
    Object value = around == null ? null : around.value(slots.get(slots.size() - 1));
    return value instanceof List<?> list ? list : List.of();
  }

  private static @Nullable String text(ElementGroup group, List<ElementSlot> slots) {
    ElementGroup around = around(group, slots);
    return around == null ? null : around.text(slots.get(slots.size() - 1));
  }

  private static @Nullable ElementGroup around(ElementGroup group, List<ElementSlot> slots) {
    ElementGroup inner = group;
    for (ElementSlot slot : slots.subList(0, slots.size() - 1)) {
      inner = inner == null ? null : inner.group(slot);
    }
    return inner;
  }

  private void remove(List<ElementSlot> slots) {
    left = without(left.build(), slots);
  }

  private static ElementGroup.Builder<?> without(ElementGroup group, List<ElementSlot> slots) {
    ElementGroup.Builder<?> fewer = group.groupType().newBuilder().from(group);
    ElementSlot slot = slots.get(0);
    if (slots.size() == 1) {
      return fewer.set(slot, null);
    }
    ElementGroup inner = group.group(slot);
    if (inner != null) {
      ElementGroup rest = without(inner, slots.subList(1, slots.size())).build();
      fewer.set(slot, rest.isEmpty() ? null : rest);
    }
    return fewer;
  }
}
