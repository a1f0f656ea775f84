package org.govcat.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a code is put together (代码结构): segments in order, between separators.
 *
 * @param name its name as people know it, or null where it is the only one
 * @param segments the segments, separators among them; between two separators at most one has a
 *     variable width
 */
public record CodeStructure(@Nullable LocalizedText name, List<CodeSegment> segments) {
  /** Copies the segments. */
  public CodeStructure {
    segments = List.copyOf(segments);
  }

  /** The number of the segment with that id, or -1. */
  public int indexOf(String id) {
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
