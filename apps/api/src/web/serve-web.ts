import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { isApi, webPagePolicy } from '@turnout/shared/server-platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type PageTemplate, readPageTemplate } from './page-template';

/** The build puts eight characters of a hash before the ending; a plain word of eight small letters is none. */
const HASHED = /-(?=[a-z]*[A-Z0-9_])\w{8}\.[a-z0-9]+$/u;
const A_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built web: its files as they are, and its one page for every other address that could be a page of it.
 * Nest sets the only not-found handler there can be, so the page answers a wildcard route instead.
 */
export async function serveWeb(server: FastifyInstance, root: string): Promise<void> {
  const file = join(root, 'index.html');
  if (!existsSync(file)) return;
  const template = readPageTemplate(await readFile(file, 'utf8'));
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply, path) => reply.header('cache-control', HASHED.test(path.replace(/\.(?:br|gz)$/u, '')) ? A_YEAR : 'no-cache'),
  });
  server.get('/*', (request, reply) => (isPage(request) ? sendPage(template, reply) : reply.callNotFound()));
}

/** An address of the web has no file ending and does not spell the API, in whatever disguise. */
function isPage(request: FastifyRequest): boolean {
  const path = (request.params as { readonly '*': string })['*'];
  return !isApi(request) && !/^\/*api(?:\/|$)/iu.test(path) && !/\.[a-z0-9]+$/iu.test(path);
}

/** Whose address is a secret that was handed to somebody: no search engine and no other page is to learn of it. */
function isShared({ url }: FastifyRequest): boolean {
  return /^\/+r\//u.test(url);
}

function sendPage(template: PageTemplate, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  if (isShared(reply.request)) reply.header('x-robots-tag', 'noindex, nofollow, noarchive').header('referrer-policy', 'no-referrer');
  return reply
    .headers({ 'content-security-policy': webPagePolicy(nonce), 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' })
    .send(template(nonce));
}
