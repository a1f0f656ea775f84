package org.govcat.validation.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.CatalogHeader;
import org.govcat.model.Days;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementKind;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.model.UnifiedSocialCreditCode;
import org.govcat.standard.Code;
import org.govcat.standard.CodeList;
import org.govcat.standard.Stage;
import org.govcat.standard.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The record under check, the place in it where a check stands, and what was found so far. Scratch
 * of one session, used for one record after the other. Not thread-safe.
 */
public final class Inspection {
  private static final int DEEPEST = 16;
  private static final int MOST_SEGMENTS = 64;
  private static final int MOST_SUGGESTIONS = 1_000;
  private static final InformationResource NOTHING = InformationResource.builder().build();

  private final RuleBook book;
  private final Stage stage;
  private final LocalDate date;
  private final @Nullable WorkingCalendar calendar;
  private final CodeMemo memo = new CodeMemo();
  private final Map<String, Optional<String>> suggestions = new HashMap<>();
  private final @Nullable Matcher[] matchers;
  private final Drafts drafts = new Drafts();
  private final List<Undecided> undecided = new ArrayList<>();
  private final Reading reading = new Reading();
  private final Reading conditionReading = new Reading();
  private final ElementSlot[] slots = new ElementSlot[DEEPEST];
  private final int[] indexes = new int[DEEPEST];
  private final int[] ends = new int[MOST_SEGMENTS];
  private final List<Check> failed = new ArrayList<>(0);
  private int depth;
  private int turn;
  private int said;
  private InformationResource resource = NOTHING;
  private @Nullable CatalogHeader header;
  private boolean secret;
  private boolean extensionsKnown;
  private boolean extensions;
  private String dayText = "";
  private int day = Days.NONE;
  private String creditCodeText = "";
  private UnifiedSocialCreditCode.@Nullable Inspection creditCode;

  /** A new inspection for one session. */
  public Inspection(
      RuleBook book, Stage stage, LocalDate date, @Nullable WorkingCalendar calendar) {
    this.book = book;
    this.stage = stage;
    this.date = date;
    this.calendar = calendar;
    this.matchers = new Matcher[book.expressions()];
  }

  /** Turns to a record. */
  public void begin(@Nullable CatalogHeader catalogHeader, InformationResource record) {
    header = catalogHeader;
    resource = record;
    depth = 0;
    extensionsKnown = false;
    drafts.clear();
    failed.clear();
    secret = book.secrecy().isSecret(catalogHeader, record);
  }

  /** Gives out what was found and lets the record go. */
  public void finish(Consumer<Finding> out) {
    drafts.emit(out);
    drafts.clear();
    header = null;
    resource = NOTHING;
  }

  /** Turns to a check, unless it could not be carried out for this record before. */
  boolean begins(Turn<?> next) {
    turn = next.number();
    return failed.isEmpty() || !failed.contains(next.check());
  }

  /** Says once that the rules of a check could not be judged; this is never a pass. */
  void failed(Check check) {
    List<Rule> rules = check.rules();
    boolean told = false;
    for (Check before : failed) {
      told |= before.rules().equals(rules);
    }
    failed.add(check);
    if (told) {
      return;
    }
    String name = rules.size() == 1 ? rules.get(0).id().value() : rules.get(0).spec().kind().id();
    int at = depth;
    depth = 0;
    report(book.ruleFailed(), null).argument("rule", name);
    depth = at;
  }

  /** How often anything was said so far, of whatever record. */
  int said() {
    return said;
  }

  InformationResource resource() {
    return resource;
  }

  LocalDate date() {
    return date;
  }

  /** What is known of working days, or null. */
  @Nullable WorkingCalendar calendar() {
    return calendar;
  }

  Absence absence() {
    return book.absence();
  }

  /**
   * The value in a slot; for groups that the resource does not state at all, the header's.
   *
   * @param at how deep the group stands, 0 for the resource
   */
  @Nullable Object value(ElementGroup group, ElementSlot slot, int at) {
    Object value = group.value(slot);
    if (value != null || at > 0 || header == null) {
      return value;
    }
    ElementSlot twin = HeaderTwins.of(slot);
    return twin == null || Site.isMisshapen(group, slot) ? null : header.value(twin);
  }

  /** The same for what is asked about the record: a secret catalogue holds secret resources. */
  @Nullable Object effective(ElementGroup group, ElementSlot slot, int at) {
    Object value = value(group, slot, at);
    return value == null && at == 0 && header != null && slot.name().equals(Secrecy.ELEMENT)
        ? book.secrecy().of(header)
        : value;
  }

  void enter(int at, ElementSlot slot) {
    slots[at] = slot;
    indexes[at] = ElementPath.Step.WHOLE;
    depth = at + 1;
  }

  void member(int at, int index) {
    indexes[at] = index;
    depth = at + 1;
  }

  void leave(int at) {
    depth = at;
  }

  int depth() {
    return depth;
  }

  /** Whether the place lies in that slot at that depth. */
  boolean isAt(int at, ElementSlot slot) {
    return at < depth && (slots[at] == slot || slot.isAdded() && slot.equals(slots[at]));
  }

  int index(int at) {
    return indexes[at];
  }

  /** The path of the place. */
  ElementPath path() {
    ElementPath path = ElementPath.RECORD;
    for (int i = 0; i < depth; i++) {
      path = path.then(slots[i].name(), indexes[i]);
    }
    return path;
  }

  /** The path of what stands in that slot of the same group. */
  ElementPath beside(ElementSlot slot) {
    ElementPath path = ElementPath.RECORD;
    for (int i = 0; i < depth - 1; i++) {
      path = path.then(slots[i].name(), indexes[i]);
    }
    return path.then(slot.name());
  }

  /** The member of the resource's list in which the place lies, or null. */
  @Nullable ElementGroup member() {
    return depth > 0 && indexes[0] >= 0 && slots[0].kind() == ElementKind.GROUPS
        ? resource.groups(slots[0]).get(indexes[0])
        : null;
  }

  /** What was suggested for an unknown element before; null when it was not asked for lately. */
  @Nullable Optional<String> suggested(String elementId) {
    return suggestions.get(elementId);
  }

  /** Remembers a suggestion, as the same unknown elements come with every record. Bounded. */
  void suggests(String elementId, Optional<String> suggestion) {
    if (suggestions.size() >= MOST_SUGGESTIONS) {
      suggestions.clear();
    }
    suggestions.put(elementId, suggestion);
  }

  @Nullable Code find(CodeList list, String text) {
    return memo.find(list, text);
  }

  boolean isExact(CodeList list, String text) {
    return memo.isExact(list, text);
  }

  /** What is to be said about a credit code; the last one is remembered, as providers repeat. */
  UnifiedSocialCreditCode.Inspection creditCode(String text) {
    UnifiedSocialCreditCode.Inspection seen = creditCode;
    if (seen == null || !text.equals(creditCodeText)) {
      seen = UnifiedSocialCreditCode.inspect(text);
      creditCode = seen;
      creditCodeText = text;
    }
    return seen;
  }

  /** The day that a text names; the last one is remembered, as several rules ask. */
  int day(String text) {
    if (!text.equals(dayText)) {
      day = Days.read(text);
      dayText = text;
    }
    return day;
  }

  /** A matcher of the expression on the text, to be used at once. */
  Matcher matcher(Expression expression, String text) {
    Matcher matcher = matchers[expression.number()];
    if (matcher == null) {
      matcher = expression.pattern().matcher(text);
      matchers[expression.number()] = matcher;
      return matcher;
    }
    return matcher.reset(text);
  }

  /** Whether the record holds anything that the model does not know or cannot read. */
  boolean hasExtensions() {
    if (!extensionsKnown) {
      extensions = Tree.hasExtensions(this);
      extensionsKnown = true;
    }
    return extensions;
  }

  /** Room for the places of the segments of one code, to be used at once. */
  int[] ends() {
    return ends;
  }

  Reading reading() {
    return reading;
  }

  Reading conditionReading() {
    return conditionReading;
  }

  /** Reports a finding at the place. */
  Draft report(Rule rule, @Nullable String value) {
    return report(rule, path(), value);
  }

  /** Reports a finding elsewhere in the record or in the same member of a list. */
  Draft report(Rule rule, ElementPath path, @Nullable String value) {
    said++;
    ElementGroup member = member();
    Draft draft =
        new Draft(
            rule,
            path,
            severity(rule),
            secret || member != null && book.secrecy().isSecret(member),
            turn);
    draft.value(value);
    draft.argument("label", book.names().nameOf(path, this));
    if (rule.activeAt(stage)) {
      drafts.add(draft);
    }
    return draft;
  }

  /** For a record outside the scope of the law behind the rule it is advice and no more. */
  private Severity severity(Rule rule) {
    return book.advice().isAdvice(rule, this) ? Severity.INFO : rule.spec().severityAt(stage);
  }

  /** Says that nobody can judge the record by that rule, and why; told with the records' number. */
  void undecided(Rule rule, String reasonKey) {
    said++;
    if (!rule.activeAt(stage)) {
      return;
    }
    RuleId id = rule.id();
    for (int i = 0; i < undecided.size(); i++) {
      Undecided before = undecided.get(i);
      if (before.rule().equals(id) && before.reasonKey().equals(reasonKey)) {
        undecided.set(i, new Undecided(id, reasonKey, before.records() + 1));
        return;
      }
    }
    undecided.add(new Undecided(id, reasonKey, 1));
  }

  /** What could not be judged in the records so far. */
  public List<Undecided> undecided() {
    return List.copyOf(undecided);
  }

  /** Whether nothing of the place may be quoted. */
  boolean isSecret() {
    ElementGroup member = member();
    return secret || member != null && book.secrecy().isSecret(member);
  }

  /**
   * Remembers that the value at the place has the wrong shape, so that nothing else speaks of it.
   */
  void misshapen() {
    misshapen(path());
  }

  void misshapen(ElementPath path) {
    said++;
    drafts.misshapen(path);
  }
}
