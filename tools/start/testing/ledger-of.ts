const EVENTS = '/api/v1/projects/sociall/events';

async function signIn(address: string): Promise<Record<string, string>> {
  const body = JSON.stringify({ email: 'coordinator@example.org', password: 'turnout-demo' });
  const headers = { 'content-type': 'application/json', origin: address };
  const answer = await fetch(`${address}/api/v1/session`, { method: 'POST', headers, body });
  return { ...headers, cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}

/** Logs an event in Soci@ll. */
export async function logEvent(address: string, title: string): Promise<void> {
  const event = {
    type: 'igniting',
    title,
    startsOn: '2019-03-05',
    leadPartner: 'CESIE',
    participants: { count: null, quality: 'unknown' },
  };
  const headers = await signIn(address);
  const answer = await fetch(address + EVENTS, { method: 'POST', headers, body: JSON.stringify(event) });
  if (answer.status !== 201) throw new Error(await answer.text());
}

/** Titles of all events of Soci@ll. */
export async function titlesAt(address: string): Promise<string[]> {
  const answer = await fetch(`${address}${EVENTS}?limit=200`, { headers: await signIn(address) });
  const { items } = (await answer.json()) as { items: { title: string }[] };
  return items.map((item) => item.title);
}
