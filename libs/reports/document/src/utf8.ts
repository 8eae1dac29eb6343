// The one thing all our platforms have that the language's own library does not name.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The text as UTF-8 bytes, without a byte order mark. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
