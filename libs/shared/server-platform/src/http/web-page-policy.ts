import { createHash } from 'node:crypto';

/** The content policy of the web's one page: own files, and inline only what carries this answer's nonce. */
export function webPagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The content policy of a file that somebody uploaded: even where a browser shows it after all, it is nobody's page and runs nothing. */
export function fileContentPolicy(policy: string): string {
  return `${policy}; sandbox`;
}

/** The content policy of a document that stands alone: nothing is loaded, nothing runs, and only its own style sheets apply. */
export function standaloneDocumentPolicy(html: string): string {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/giu)].map(
    ([, sheet]) =>
      `'sha256-${createHash('sha256')
        .update(sheet ?? '')
        .digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${sheets.join(' ') || "'none'"}; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
}
