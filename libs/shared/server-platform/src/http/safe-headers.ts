/**
 * What every answer tells the browser that shows it, beside its content policy: to believe the stated type, to show it in no frame, to share
 * nothing with windows and pages of other origins, to open no download by itself and to tell nobody the address. They are always the same,
 * so they are written down here rather than worked out for every answer.
 * @see https://owasp.org/www-project-secure-headers/
 */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-permitted-cross-domain-policies': 'none',
  // An old filter of browsers that was itself a hole.
  'x-xss-protection': '0',
} as const;

const A_YEAR = 31_536_000;

/** @param isSecure whether people come over TLS, and shall from then on */
export function safeHeaders(isSecure: boolean): Readonly<Record<string, string>> {
  return isSecure ? { ...ALWAYS, 'strict-transport-security': `max-age=${String(A_YEAR)}; includeSubDomains` } : ALWAYS;
}
