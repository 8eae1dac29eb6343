import { createHash } from 'node:crypto';
import { standaloneDocumentPolicy, webPagePolicy } from './web-page-policy';

describe('content policies', () => {
  it('let the page run its own files and what carries the nonce', () => {
    const policy = webPagePolicy('abc');
    expect(policy).toContain("script-src 'self' 'nonce-abc'; style-src 'self' 'nonce-abc';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('let a document apply its own style sheets, and load nothing', () => {
    const hash = (sheet: string) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
    const policy = standaloneDocumentPolicy('<html><style>a{}</style><style media="print">\nb{}\n</style><p>Łódź</p></html>');
    expect(policy).toContain(`default-src 'none'; style-src ${hash('a{}')} ${hash('\nb{}\n')}; img-src data:;`);
    expect(standaloneDocumentPolicy('<p>plain</p>')).toContain("style-src 'none'");
  });
});
