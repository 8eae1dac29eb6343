/** A path within this application; `/` for everything that would lead elsewhere. */
export function innerPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/u.test(to) && !to.startsWith('/api/') ? to : '/';
}
