/** Signs that are not seen and that no table means: controls but tab and line break, halves of characters, marks of byte order. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]|\p{Cs}/gu;
const NEEDS_CARE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;

/** The text of a cell as it is kept: line breaks as `\n`, nothing that cannot be seen or stored, no white space at either end. */
export function cellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text.trim();
  return text
    .replace(/\r\n?|[\v\f\u2028\u2029]/gu, '\n')
    .replace(UNSEEN, '')
    .trim();
}
