/** Addresses that are none of the web's pages: the API's, and those of files. */
export const NO_PAGE: RegExp[] = [/^\/+api(?:\/|$)/iu, /\.[a-z0-9]+$/iu];

/** The page with another nonce, and its content policy with the same. Without a nonce both stay as they are. */
export function renewNonce(html: string, policy: string, nonce: string): { readonly html: string; readonly policy: string } {
  const [, kept] = /'nonce-([^']+)'/u.exec(policy) ?? [];
  return kept === undefined ? { html, policy } : { html: html.replaceAll(kept, nonce), policy: policy.replaceAll(kept, nonce) };
}
