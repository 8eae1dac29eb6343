import { innerPath } from './inner-path';
import { isLoopback } from './loopback';

it.each([
  ['/p/sociall/events?country=CY', '/p/sociall/events?country=CY'],
  ['/', '/'],
  [undefined, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/a\r\nset-cookie: x', '/'],
  ['/api/v1/session/provider', '/'],
])('leads from %j to %j', (to, path) => {
  expect(innerPath(to)).toBe(path);
});

it.each([
  ['http://127.0.0.1:4000', true],
  ['http://localhost:4000/realm', true],
  ['http://[::1]:4000', true],
  ['http://10.0.0.1', false],
  ['http://localhost.example.org', false],
  ['https://id.example.org', false],
])('knows of %s whether it may do without TLS: %s', (address, may) => {
  expect(isLoopback(address)).toBe(may);
});
