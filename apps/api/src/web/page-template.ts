/** Makes the page for one answer, with that answer's nonce. */
export type PageTemplate = (nonce: string) => string;

const PLACE = '%%NONCE%%';

/**
 * Prepares the built page: inline styles and scripts get the nonce, and so does the application's root element, from which
 * Angular takes it for the styles it adds.
 */
export function readPageTemplate(html: string): PageTemplate {
  const prepared = html
    .replace(/<(script|style)(?=[\s>])/giu, `<$1 nonce="${PLACE}"`)
    .replace(/(<body[^>]*>[\s\S]*?<[a-z]+-[a-z-]+)(?=[\s>])/iu, `$1 ngCspNonce="${PLACE}"`);
  return (nonce) => prepared.replaceAll(PLACE, nonce);
}
