/** A browser as far as redirects and cookies go. What lies at the public origin is asked of the server under test. */
export class TestBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(
    private readonly publicOrigin: string,
    private readonly url: string,
  ) {}

  /** Opens an address of the API and follows every redirect, to the first page of the web. @returns the addresses it was led to */
  async open(path: string): Promise<string[]> {
    const led: string[] = [];
    let address = `${this.publicOrigin}/api/v1${path}`;
    while (!this.#isPage(address)) {
      const response = await this.fetch(address);
      const location = response.headers.get('location');
      if (location === null) throw new Error(`${address} leads nowhere (${String(response.status)}): ${await response.text()}`);
      address = new URL(location, address).href;
      led.push(address);
    }
    return led;
  }

  /** Asks for one address, with its cookies. */
  async fetch(address: string): Promise<Response> {
    const real = address.replace(this.publicOrigin, this.url);
    const jar = this.#jarOf(real);
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(real, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  #isPage(address: string): boolean {
    return address.startsWith(this.publicOrigin) && !address.startsWith(`${this.publicOrigin}/api/`);
  }

  #jarOf(address: string): Map<string, string> {
    const { origin } = new URL(address);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    return jar;
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/su);
  if (value === '') jar.delete(name);
  else jar.set(name, value);
}
