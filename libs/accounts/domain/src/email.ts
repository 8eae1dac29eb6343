/** Longest e-mail address, in characters; what a mail server must accept at least (RFC 5321). */
export const MAX_EMAIL_LENGTH = 254;

/** An e-mail address as it is kept and compared: NFC, without white space around it, in lower case. */
export function tidyEmail(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

/** Tells whether a tidy text can be an e-mail address. Whether somebody reads what is sent there, only sending tells. */
export function isEmail(text: string): boolean {
  return (
    text.length <= MAX_EMAIL_LENGTH &&
    /^[^\s@<>,;:"()[\]\\\p{Cc}]+@[^\s@<>,;:"()[\]\\\p{Cc}.]+(?:\.[^\s@<>,;:"()[\]\\\p{Cc}.]+)+$/u.test(text)
  );
}
