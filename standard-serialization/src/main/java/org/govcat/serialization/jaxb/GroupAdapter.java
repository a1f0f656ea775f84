package org.govcat.serialization.jaxb;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.Objects;
import org.govcat.model.ElementGroup;
import org.govcat.model.GroupType;
import org.jspecify.annotations.Nullable;

/**
 * Lets people put groups of the model into their own JAXB classes, by {@code @XmlJavaTypeAdapter};
 * the adapters of {@link CatalogAdapters} are for that. Thread-safe.
 *
 * <p>A class has no place for findings of reading. What cannot be taken over whole – an element
 * that stands twice, a limit of reading – is thrown as {@link UnreadableGroupError}: an exception
 * would be caught by JAXB, which by default drops the value and goes on.
 *
 * @param <G> the group
 */
@SuppressWarnings("exports") // whoever binds has JAXB
public class GroupAdapter<G extends ElementGroup> extends XmlAdapter<GroupElement, G> {
  private final Class<G> group;
  private final GroupType type;

  /**
   * An adapter of a group.
   *
   * @param group its class
   * @param type its element table
   */
  protected GroupAdapter(Class<G> group, GroupType type) {
    this.group = Objects.requireNonNull(group, "group");
    this.type = Objects.requireNonNull(type, "type");
  }

  @Override
  public @Nullable G unmarshal(@Nullable GroupElement bound) {
    return bound == null ? null : group.cast(Elements.group(bound, type));
  }

  @Override
  public @Nullable GroupElement marshal(@Nullable G value) {
    return value == null ? null : GroupElement.of(value);
  }
}
