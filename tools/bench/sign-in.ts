/** Signs the administrator of the demo in. @param api its address with the base path @returns the cookie */
export async function signIn(api: string): Promise<string> {
  const answer = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.org', password: 'turnout-demo' }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || cookie === undefined) throw new Error(`Signing in answered ${String(answer.status)}.`);
  return cookie;
}
