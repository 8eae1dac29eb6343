/** An address within this application to go to; `/` for anything else, so that a link cannot lead elsewhere through signing in. */
export function innerAddress(to: string | undefined): string {
  const isInner = to !== undefined && /^\/(?![/\\])/u.test(to) && !to.startsWith('/sign-in');
  return isInner ? to : '/';
}
