package org.govcat.standard.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a definition file: a text, a list or a group, and where it begins. Texts are kept as
 * they are written; {@code 004}, {@code 1.0} and {@code null} are texts like any other. Immutable.
 */
public sealed interface DefinitionNode {
  /** Line on which it begins, from 1. */
  int line();

  /** Column at which it begins, from 1. */
  int column();

  /** What it is called when a message says what stood where something else was expected. */
  String shape();

  /**
   * A text.
   *
   * @param text what is written, without quotes
   * @param line line from 1
   * @param column column from 1
   */
  record Scalar(String text, int line, int column) implements DefinitionNode {
    @Override
    public String shape() {
      return "a text";
    }
  }

  /**
   * A list.
   *
   * @param members its members, in order
   * @param line line from 1
   * @param column column from 1
   */
  record Sequence(List<DefinitionNode> members, int line, int column) implements DefinitionNode {
    /** Copies the members. */
    public Sequence {
      members = List.copyOf(members);
    }

    @Override
    public String shape() {
      return "a list";
    }
  }

  /**
   * A group of named values. No name occurs twice.
   *
   * @param entries its entries, in order
   * @param line line from 1
   * @param column column from 1
   */
  record Mapping(List<Entry> entries, int line, int column) implements DefinitionNode {
    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of that name, or null when there is none. */
    public @Nullable DefinitionNode get(String name) {
      for (Entry entry : entries) {
        if (entry.name().equals(name)) {
          return entry.value();
        }
      }
      return null;
    }

    @Override
    public String shape() {
      return "a group of keys";
    }
  }

  /**
   * One named value of a group.
   *
   * @param key the name and where it stands
   * @param value the value
   */
  record Entry(Scalar key, DefinitionNode value) {
    /** The name. */
    public String name() {
      return key.text();
    }
  }
}
