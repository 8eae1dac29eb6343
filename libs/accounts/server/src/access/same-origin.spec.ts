import { requireSameOrigin } from './same-origin';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HOST = { host: 'turnout.example.org' };

describe('requireSameOrigin', () => {
  it.each<[string, string, Record<string, string>, string | null]>([
    ['reading from anywhere', 'GET', { 'sec-fetch-site': 'cross-site' }, null],
    ['the page itself', 'POST', { 'sec-fetch-site': 'same-origin' }, null],
    ['a person at the address bar', 'POST', { 'sec-fetch-site': 'none' }, null],
    [
      'the page behind a proxy that changes the host',
      'POST',
      { 'sec-fetch-site': 'same-origin', origin: 'https://a.example', host: 'b' },
      null,
    ],
    ['the page of an old browser', 'POST', { origin: 'http://turnout.example.org', ...HOST }, null],
    ['the page of an old browser behind TLS', 'POST', { origin: 'https://turnout.example.org', ...HOST }, null],
    ['the configured origin', 'POST', { origin: 'https://a.example', host: 'inner:3000' }, 'https://a.example'],
    ['a script with JSON', 'POST', JSON_TYPE, null],
    ['a script with a table', 'POST', { 'content-type': 'text/csv; charset=utf-8' }, null],
    ['a script with a workbook', 'POST', { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, null],
    [
      'a script with a file that it may repeat',
      'POST',
      { 'content-type': 'multipart/form-data; boundary=x', 'idempotency-key': 'k' },
      null,
    ],
    ['a script that deletes', 'DELETE', {}, null],
    ['a script that changes', 'PATCH', {}, null],
  ])('admits %s', (_what, method, headers, publicOrigin) => {
    expect(() => requireSameOrigin({ method, headers }, publicOrigin)).not.toThrow();
  });

  it.each<[string, string, Record<string, string>, string | null]>([
    ['another site', 'POST', { 'sec-fetch-site': 'cross-site', ...JSON_TYPE }, null],
    ['a sibling site', 'DELETE', { 'sec-fetch-site': 'same-site' }, null],
    [
      'another site that claims an origin',
      'POST',
      { 'sec-fetch-site': 'cross-site', origin: 'https://turnout.example.org', ...HOST },
      null,
    ],
    ['another origin', 'DELETE', { origin: 'https://elsewhere.example', ...HOST }, null],
    ['another port', 'POST', { origin: 'http://turnout.example.org:8080', ...HOST, ...JSON_TYPE }, null],
    ['an origin that hides', 'POST', { origin: 'null', ...HOST, ...JSON_TYPE }, null],
    ['the host where another origin is configured', 'POST', { origin: 'http://inner:3000', host: 'inner:3000' }, 'https://a.example'],
    ['an origin without a host to compare', 'POST', { origin: 'https://a.example' }, null],
    ['a form', 'POST', { 'content-type': 'text/plain' }, null],
    ['a form with a file', 'POST', { 'content-type': 'multipart/form-data; boundary=x' }, null],
    ['a media type that only begins like JSON', 'POST', { 'content-type': 'application/jsonx' }, null],
    ['a media type that only begins like a table', 'POST', { 'content-type': 'text/csvx' }, null],
    ['nothing at all', 'POST', {}, null],
  ])('refuses %s', (_what, method, headers, publicOrigin) => {
    expect(() => requireSameOrigin({ method, headers }, publicOrigin)).toThrow('request.cross-origin');
  });
});
