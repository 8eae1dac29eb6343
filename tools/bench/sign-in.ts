/** Signs somebody of the demo in, its administrator unless said otherwise. @param api its address with the base path @returns the cookie */
export async function signIn(api: string, email = 'admin@example.org'): Promise<string> {
  const answer = await fetch(`${api}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'turnout-demo' }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || cookie === undefined) throw new Error(`Signing in answered ${String(answer.status)}.`);
  return cookie;
}
