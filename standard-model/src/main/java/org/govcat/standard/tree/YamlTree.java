package org.govcat.standard.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govcat.standard.DefinitionException;
import org.govcat.standard.DefinitionException.Problem;
import org.govcat.standard.LocalizedText;
import org.govcat.standard.ProblemText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML to tree, event by event, so that nothing is built before it was looked at. The only class
 * that knows the YAML parser.
 */
final class YamlTree {
  private final String file;
  private final Iterator<Event> events;

  private YamlTree(String file, Iterator<Event> events) {
    this.file = file;
    this.events = events;
  }

  static DefinitionNode.Mapping read(String file, byte[] utf8) {
    String text = decode(file, utf8);
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(DefinitionFiles.MOST_BYTES)
            .setUseMarks(true)
            .build();
    try {
      return new YamlTree(file, new ParserImpl(settings, new StreamReader(settings, text)))
          .document();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      throw problem(
          file,
          mark.map(place -> place.getLine() + 1).orElse(1),
          mark.map(place -> place.getColumn() + 1).orElse(1),
          ProblemText.of("not-yaml", e.getProblem()));
    } catch (YamlEngineException e) {
      throw problem(file, 1, 1, ProblemText.of("not-yaml", e.getMessage()));
    }
  }

  private DefinitionNode.Mapping document() {
    Event event = events.next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = events.next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      throw problem(file, 1, 1, ProblemText.of("the-file-is-empty-expected-a-group"));
    }
    DefinitionNode root = node(event, 1);
    if (!(root instanceof DefinitionNode.Mapping mapping)) {
      throw problem(
          file,
          root.line(),
          root.column(),
          ProblemText.of("expected-a-group-of-keys-found", ProblemText.phrase(root.shape())));
    }
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw at(end, ProblemText.of("a-second-document-begins-here-expected-one"));
    }
    return mapping;
  }

  private DefinitionNode node(Event event, int level) {
    if (event instanceof AliasEvent) {
      throw at(event, ProblemText.of("aliases-are-not-allowed-in-definition-files"));
    }
    if (((NodeEvent) event).getAnchor().isPresent()) {
      throw at(event, ProblemText.of("anchors-are-not-allowed-in-definition-files"));
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    refuseTag(event, ((CollectionStartEvent) event).getTag());
    if (level > DefinitionFiles.MOST_LEVELS) {
      throw at(event, ProblemText.of("nested-more-than-levels-deep", DefinitionFiles.MOST_LEVELS));
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? sequence(event, level)
        : mapping(event, level);
  }

  private DefinitionNode.Scalar scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    return new DefinitionNode.Scalar(event.getValue(), line(event), column(event));
  }

  private DefinitionNode.Sequence sequence(Event start, int level) {
    List<DefinitionNode> members = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      members.add(node(next, level + 1));
    }
    return new DefinitionNode.Sequence(members, line(start), column(start));
  }

  private DefinitionNode.Mapping mapping(Event start, int level) {
    List<DefinitionNode.Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(node(next, level + 1) instanceof DefinitionNode.Scalar key)) {
        throw at(next, ProblemText.of("a-key-must-be-a-text"));
      }
      if (!names.add(key.text())) {
        throw at(next, ProblemText.of("the-key-stands-twice-in-the-same", key.text()));
      }
      entries.add(new DefinitionNode.Entry(key, node(events.next(), level + 1)));
    }
    return new DefinitionNode.Mapping(entries, line(start), column(start));
  }

  private void refuseTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw at(event, ProblemText.of("tags-are-not-allowed-in-definition-files", tag.get()));
    }
  }

  private DefinitionException at(Event event, LocalizedText text) {
    return problem(file, line(event), column(event), text);
  }

  private static int line(Event event) {
    return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  private static int column(Event event) {
    return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
  }

  private static DefinitionException problem(
      String file, int line, int column, LocalizedText text) {
    return new DefinitionException(List.of(new Problem(file, line, column, text)));
  }

  private static String decode(String file, byte[] utf8) {
    if (utf8.length > DefinitionFiles.MOST_BYTES) {
      throw problem(
          file,
          1,
          1,
          ProblemText.of(
              "the-file-has-bytes-at-most-are", utf8.length, DefinitionFiles.MOST_BYTES));
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(utf8.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(utf8), text, true);
    text.flip();
    if (result.isError()) {
      String before = text.toString();
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      int column = before.length() - before.lastIndexOf('\n');
      throw problem(file, line, column, ProblemText.of("not-utf-8-from-here-on"));
    }
    boolean marked = text.length() > 0 && text.charAt(0) == '\uFEFF';
    return marked ? text.subSequence(1, text.length()).toString() : text.toString();
  }
}
