import { DomainError } from '@turnout/shared/kernel';

const MAX_DEPTH = 24;
const POISON = new Set(['__proto__', 'constructor', 'prototype']);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body strictly: valid UTF-8, bounded depth, no NUL (PostgreSQL keeps none), no keys that reach into prototypes.
 * @throws DomainError `request.not-json`, `request.too-deep`, `request.nul-character`, `request.unknown-field`
 */
export function readJsonBody(body: Buffer): unknown {
  const value = parse(body);
  checkPlain(value);
  return value;
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(body)) as unknown;
  } catch {
    throw new DomainError('request.not-json');
  }
}

interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

/** Walks with a list instead of recursion, since depth is what it guards against. Also used for query and path values. */
export function checkPlain(root: unknown): void {
  const open: Visit[] = [{ value: root, pointer: '', depth: 0 }];
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value, pointer, depth } = visit;
    if (typeof value === 'string' && value.includes('\0')) throw fieldError('request.nul-character', pointer);
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) throw new DomainError('request.too-deep', { max: MAX_DEPTH });
    for (const [key, child] of Object.entries(value)) {
      const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (POISON.has(key)) throw fieldError('request.unknown-field', at);
      open.push({ value: child, pointer: at, depth: depth + 1 });
    }
  }
}

function fieldError(code: string, pointer: string): DomainError {
  return new DomainError(code, {}, [{ pointer, code }]);
}
