/** How long the link of an invitation works. */
export const WORKS_FOR_MS = 14 * 24 * 60 * 60 * 1000;

/** Where the link of an invitation leads. The secret stands in the fragment, which browsers send to no server. */
export function invitationPath(token: string): string {
  return `/invitation#${token}`;
}
