const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A short name for a finding that stays the same as long as its rule and its subject do: the rule's id and 16 hexadecimal digits, FNV-1a
 * of the subject. It tells the findings of a project apart and keeps no secret.
 */
export function fingerprintOf(rule: string, subject: readonly unknown[]): string {
  let hash = OFFSET;
  const text = JSON.stringify(subject);
  for (let index = 0; index < text.length; index += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * PRIME);
  return `${rule}:${hash.toString(16).padStart(16, '0')}`;
}
