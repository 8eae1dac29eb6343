/** The condition that a column holds a word of a vocabulary, for `@Check`; `null` passes it. */
export function oneOf(column: string, vocabulary: readonly string[]): string {
  return `${column} in (${quoted(vocabulary)})`;
}

/** The condition that an array column holds nothing but words of a vocabulary, for `@Check`. */
export function onlyOf(column: string, vocabulary: readonly string[]): string {
  return `${column} <@ array[${quoted(vocabulary)}]::text[]`;
}

function quoted(vocabulary: readonly string[]): string {
  return vocabulary.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ');
}
