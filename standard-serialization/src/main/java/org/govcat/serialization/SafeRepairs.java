package org.govcat.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.govcat.finding.ElementPath;
import org.govcat.finding.Finding;
import org.govcat.finding.RuleId;
import org.govcat.finding.Severity;
import org.govcat.model.Blanks;
import org.govcat.model.Days;
import org.govcat.model.ElementGroup;
import org.govcat.model.ElementSlot;
import org.govcat.model.InformationResource;
import org.govcat.model.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Repairs that cannot change what is meant: blanks at the edges of any text, full-width signs in
 * codes, numbers and days, days in another shape, credit codes in lower case. Each one is told;
 * nothing else is touched. A credit code is repaired only to one whose check characters are right,
 * out of the very signs that stood there. Stateless and thread-safe.
 */
public final class SafeRepairs {
  /** The rule under which repairs are told: what stood there is the value. */
  public static final RuleId RULE = new RuleId("repair/applied");

  private static final String CREDIT_CODE = "creditCode";
  private static final String NOW = "suggestion";
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_TO_HALF = 0xFEE0;

  private SafeRepairs() {}

  /**
   * The resource with its repairs; itself when there are none.
   *
   * @param told takes one finding for each repair
   */
  public static InformationResource of(InformationResource resource, List<Finding> told) {
    return (InformationResource) group(ElementPath.RECORD, resource, told);
  }

  private static ElementGroup group(ElementPath path, ElementGroup group, List<Finding> told) {
    ElementGroup.Builder<?> builder = null;
    for (ElementSlot slot : group.groupType().slots()) {
      Object value = group.value(slot);
      Object mended = value == null ? null : value(path.then(slot.name()), slot, value, told);
      if (!Objects.equals(mended, value)) {
        builder = builder == null ? group.groupType().newBuilder().from(group) : builder;
        builder.set(slot, mended);
      }
    }
    return builder == null ? group : builder.build();
  }

  private static Object value(
      ElementPath path, ElementSlot slot, Object value, List<Finding> told) {
    if (value instanceof ElementGroup inner) {
      return group(path, inner, told);
    }
    if (value instanceof List<?> list) {
      List<Object> members = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        members.add(value(path.at(i), slot, list.get(i), told));
      }
      return members;
    }
    String text = (String) value;
    String mended = text(slot, text);
    if (!mended.equals(text)) {
      told.add(
          Finding.of(RULE, Severity.INFO).element(path).value(text).argument(NOW, mended).build());
    }
    return mended;
  }

  private static String text(ElementSlot slot, String text) {
    String trimmed = Blanks.trim(text);
    if (trimmed.isEmpty()) {
      return text;
    }
    String mended =
        switch (slot.kind()) {
          case DATE -> day(halfWidth(trimmed));
          case NUMBER -> number(halfWidth(trimmed));
          case CODE -> slot.name().equals(CREDIT_CODE) ? creditCode(trimmed) : code(trimmed);
          default -> slot.name().equals("code") ? code(trimmed) : trimmed;
        };
    return mended == null ? trimmed : mended;
  }

  /** The text with full-width signs of ASCII in their usual width. */
  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean full = c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
      half.append(full ? (char) (c - FULL_TO_HALF) : c);
    }
    return half.toString();
  }

  private static @Nullable String creditCode(String text) {
    StringBuilder upper = new StringBuilder();
    for (char c : halfWidth(text).toCharArray()) {
      upper.append(c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
    }
    return UnifiedSocialCreditCode.isValid(upper) ? upper.toString() : null;
  }

  /** A code without full-width signs, where nothing but letters, digits and joints is left. */
  private static @Nullable String code(String text) {
    String half = halfWidth(text);
    for (int i = 0; i < half.length(); i++) {
      char c = half.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (!plain && "/-_.".indexOf(c) < 0) {
        return null;
      }
    }
    return half;
  }

  private static @Nullable String number(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : null;
  }

  /**
   * A real day as CCYY-MM-DD; a time of zero says nothing, and with any other one it is kept.
   * Digits alone may be another number.
   */
  private static @Nullable String day(String text) {
    int day = number(text) == null ? Days.readAlone(text) : Days.NONE;
    return day == Days.NONE ? null : Days.shown(day);
  }

  /** What a repaired value became. */
  public static @Nullable String now(Finding repair) {
    return repair.arguments().get(NOW);
  }
}
