import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { Route } from 'workbox-routing/Route.js';
import { Router } from 'workbox-routing/Router.js';
import { NO_PAGE, renewNonce } from './page';
import { cacheOf, outdatedCaches, type Program } from './program';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const PROGRAM: Program;

const PAGE = '/';
const OWN_CACHE = cacheOf(PROGRAM.version);

// Only the program is kept: no answer of the API passes through here, so that nothing personal can lie in a cache.
const program = new PrecacheController({ cacheName: OWN_CACHE, plugins: [{ cacheWillUpdate: keepOwnPage }] });
program.addToCacheList([{ url: PAGE, revision: null }, ...PROGRAM.files.map((file) => ({ ...file, revision: null }))]);

const router = new Router();
router.registerRoute(new NavigationRoute(({ request }) => page(request), { denylist: NO_PAGE }));
router.registerRoute(new Route(isProgramFile, ({ request }) => programFile(request)));

self.addEventListener('install', (event) => {
  void program.install(event);
});
self.addEventListener('activate', (event) => {
  event.waitUntil(removeOutdated().then(() => self.clients.claim()));
});
self.addEventListener('message', ({ data }) => {
  // A new version waits until somebody asks for it, or until no window of the old one is open.
  if (data === 'activate') void self.skipWaiting();
});
router.addFetchListener();

/** While one server of several is newer than the others, the page and its files may come from two builds: such a version is not kept. */
async function keepOwnPage({ request, response }: { request: Request; response: Response }): Promise<Response | null> {
  if (!response.ok) return null;
  if (new URL(request.url).pathname !== PAGE) return response;
  return (await response.clone().text()).includes(PROGRAM.entry) ? response : null;
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(OWN_CACHE);
  const kept = await cache.match(PAGE, { ignoreVary: true });
  if (!kept) return fetch(request);
  const headers = new Headers(kept.headers);
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const { html, policy } = renewNonce(await kept.text(), headers.get('content-security-policy') ?? '', nonce);
  headers.set('content-security-policy', policy);
  return new Response(html, { headers });
}

function isProgramFile({ url, sameOrigin, request }: { url: URL; sameOrigin: boolean; request: Request }): boolean {
  return sameOrigin && request.mode !== 'navigate' && !/^\/+api(?:\/|$)/iu.test(url.pathname) && /\.[a-z0-9]+$/iu.test(url.pathname);
}

async function programFile(request: Request): Promise<Response> {
  const own = await (await caches.open(OWN_CACHE)).match(request, { ignoreVary: true });
  return own ?? (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

async function removeOutdated(): Promise<void> {
  await Promise.all(outdatedCaches(await caches.keys(), OWN_CACHE).map((name) => caches.delete(name)));
}
