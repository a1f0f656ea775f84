package org.govcat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of elements: a resource, one of its items, its provider, its sharing. A group can hold a
 * record that breaks every rule: any element may be absent and any text is kept as it was given.
 * Immutable and thread-safe; absent and empty lists are the same.
 */
public abstract class ElementGroup implements NotABean {
  private final GroupType type;
  private final @Nullable Object[] values;
  private final Extensions extensions;

  ElementGroup(GroupType type, Builder<?> builder) {
    this.type = type;
    this.values = builder.handOver();
    this.extensions = builder.extensions;
  }

  /** A group that holds nothing but what was added. */
  ElementGroup(GroupType type) {
    this.type = type;
    this.values = new Object[0];
    this.extensions = Extensions.NONE;
  }

  /** The element table of this group. */
  public final GroupType groupType() {
    return type;
  }

  /** What is not known to the model: added elements, and values of the wrong shape. */
  public final Extensions extensions() {
    return extensions;
  }

  /**
   * The value as stored: a {@code String} for a leaf, an {@link ElementGroup}, a list of either, or
   * null when absent.
   */
  public final @Nullable Object value(ElementSlot slot) {
    return slot.isAdded() ? added(slot.name()) : values[slot.index()];
  }

  /** What was added to the group, seen as a group; null when nothing was. */
  @Nullable Object added(String name) {
    return extensions.values().isEmpty() ? null : new AddedGroup(extensions.values());
  }

  /** The text of a leaf element as it was given, or null when absent. */
  public final @Nullable String text(ElementSlot slot) {
    return value(slot) instanceof String text ? text : null;
  }

  /** The group in a {@link ElementKind#GROUP} element, or null when absent. */
  public final @Nullable ElementGroup group(ElementSlot slot) {
    return value(slot) instanceof ElementGroup group ? group : null;
  }

  /** The texts of a {@link ElementKind#TEXTS} element, never null. */
  public final List<String> texts(ElementSlot slot) {
    return texts(slot.index());
  }

  /** The groups of a {@link ElementKind#GROUPS} element, never null. */
  public final List<ElementGroup> groups(ElementSlot slot) {
    return list(slot.index());
  }

  /** Whether nothing at all is said in the group. */
  public final boolean isEmpty() {
    return extensions.isEmpty() && Arrays.stream(values).allMatch(Objects::isNull);
  }

  final @Nullable String text(int index) {
    return (String) values[index];
  }

  @SuppressWarnings("unchecked") // the builder lets nothing but lists of strings in
  final List<String> texts(int index) {
    Object list = values[index];
    return list == null ? List.of() : (List<String>) list;
  }

  @SuppressWarnings("unchecked") // the builder checks the kind of group
  final <G extends @Nullable Object> G one(int index) {
    return (G) values[index];
  }

  @SuppressWarnings("unchecked") // the builder checks the kind of each group
  final <G> List<G> list(int index) {
    Object list = values[index];
    return list == null ? List.of() : (List<G>) list;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ElementGroup that
            && type == that.type
            && Arrays.equals(values, that.values)
            && extensions.equals(that.extensions));
  }

  @Override
  public final int hashCode() {
    return 31 * Arrays.hashCode(values) + extensions.hashCode();
  }

  /** Names of the elements that are present; never their values, which may be confidential. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder(type.name()).append('[');
    for (ElementSlot slot : type.slots()) {
      if (values[slot.index()] != null) {
        text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ").append(slot.name());
      }
    }
    return text.append(']').toString();
  }

  /**
   * Collects the elements of a group. Not thread-safe; may be used again after {@link #build()}.
   *
   * @param <B> the builder's own type
   */
  public abstract static class Builder<B extends Builder<B>> implements NotABean {
    private final GroupType type;
    private @Nullable Object[] values;
    private boolean handedOver;
    private Extensions extensions = Extensions.NONE;

    Builder(GroupType type) {
      this.type = type;
      this.values = new Object[type.slots().size()];
    }

    abstract B self();

    /** The finished group. */
    public abstract ElementGroup build();

    /** The element table of the group being built. */
    public final GroupType groupType() {
      return type;
    }

    /**
     * Sets an element by its slot; null and an empty list make it absent.
     *
     * @throws IllegalArgumentException when the value is of another kind than the element
     */
    public final B set(ElementSlot slot, @Nullable Object value) {
      if (type.slots().get(slot.index()) != slot) {
        throw new IllegalArgumentException(type + " has no such element: " + slot);
      }
      return put(slot.index(), value);
    }

    /** The value set so far, or null. */
    public final @Nullable Object value(ElementSlot slot) {
      return values[slot.index()];
    }

    /** Sets what is not known to the model. */
    public final B extensions(Extensions unknown) {
      this.extensions = Objects.requireNonNull(unknown, "extensions");
      return self();
    }

    /** Copies every element and extension of another group of the same kind. */
    public final B from(ElementGroup other) {
      if (other.type != type) {
        throw new IllegalArgumentException("not a " + type + ": " + other);
      }
      values = other.values;
      handedOver = true;
      extensions = other.extensions;
      return self();
    }

    /** The values for a group; they are copied only if this builder is used again. */
    private @Nullable Object[] handOver() {
      handedOver = true;
      return values;
    }

    final B put(int index, @Nullable Object value) {
      if (handedOver) {
        values = values.clone();
        handedOver = false;
      }
      values[index] = StoredValue.of(type, type.slots().get(index), value);
      return self();
    }
  }
}
