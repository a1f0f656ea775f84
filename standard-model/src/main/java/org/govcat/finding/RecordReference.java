package org.govcat.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which resource a finding is about.
 *
 * @param index place in the whole input from 0
 * @param code resource code, masked where it is none
 * @param title title, masked; null for a resource marked secret
 */
public record RecordReference(long index, @Nullable String code, @Nullable String title) {}
