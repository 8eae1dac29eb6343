const MINUTE = 60_000;

/** Waits between the attempts to send a mail, in minutes: soon at first, for a greylisting server; then ever more seldom, for two days. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 1440] as const;

/** How many attempts there are in all. */
export const MAIL_ATTEMPTS: number = WAITS.length + 1;

/**
 * How long to wait after a failed attempt.
 * @param attempts how many there were, from 1
 * @returns milliseconds; `null` when that was the last one
 */
export function retryAfter(attempts: number): number | null {
  const minutes = WAITS[attempts - 1];
  return minutes === undefined ? null : minutes * MINUTE;
}
