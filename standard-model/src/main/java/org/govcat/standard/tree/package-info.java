/**
 * The shape of a definition file before it means anything: texts, lists and groups with the place
 * where each stands. Shared by everything in the project that people define in YAML.
 */
@NullMarked
package org.govcat.standard.tree;

import org.jspecify.annotations.NullMarked;
