/**
 * Puts text into the clipboard.
 * @returns whether it is there: browsers refuse it on addresses without TLS, and some once the click that asked for it is over
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
