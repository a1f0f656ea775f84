package org.govcat.standard.tree;

/**
 * A definition as it is kept beside the classes: the tree of the file, and its digest.
 *
 * @param digest SHA-256 of the file, in lower-case hexadecimal
 * @param root the tree, the same as the file's
 */
public record CompiledDefinition(String digest, DefinitionNode.Mapping root) {}
