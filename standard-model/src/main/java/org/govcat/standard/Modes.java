package org.govcat.standard;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * In which modes of a check something is asked for: a mode is a flag that whoever checks sets, such
 * as reporting through several levels (省市直达).
 *
 * @param only one of these must be set; empty when none need be
 * @param never none of these may be set
 */
public record Modes(Set<String> only, Set<String> never) {
  /** Whatever the modes. */
  public static final Modes ALL = new Modes(Set.of(), Set.of());

  /** Copies the sets. */
  public Modes {
    only = Collections.unmodifiableSet(new TreeSet<>(only));
    never = Collections.unmodifiableSet(new TreeSet<>(never));
  }

  /** Whether it is asked for when exactly these modes are set. */
  public boolean hold(Set<String> set) {
    return (only.isEmpty() || !Collections.disjoint(only, set)) && Collections.disjoint(never, set);
  }

  /** Whether these hold whenever the others do. */
  public boolean include(Modes others) {
    boolean wider = only.isEmpty() || !others.only.isEmpty() && only.containsAll(others.only);
    return wider && others.never.containsAll(never);
  }
}
