import { readPageTemplate } from './page-template';

it('gives the nonce to every inline style and script and to the root element, and to nothing else', () => {
  const page = readPageTemplate(
    '<html><head><style>a{}</style><script>1</script><link rel="stylesheet" href="s.css"></head><body>\n<noscript>…</noscript><tn-root></tn-root><tn-other></tn-other><script src="m.js" type="module"></script></body></html>',
  );
  expect(page('N')).toBe(
    '<html><head><style nonce="N">a{}</style><script nonce="N">1</script><link rel="stylesheet" href="s.css"></head><body>\n<noscript>…</noscript><tn-root ngCspNonce="N"></tn-root><tn-other></tn-other><script nonce="N" src="m.js" type="module"></script></body></html>',
  );
  expect(page('other')).not.toContain('"N"');
});
