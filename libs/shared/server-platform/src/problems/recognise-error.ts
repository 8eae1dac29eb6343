import { DomainError } from '@turnout/shared/kernel';

const FASTIFY_CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.bad',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.not-json',
  FST_ERR_BAD_URL: 'request.bad-address',
  FST_ERR_MAX_PARAM_LENGTH: 'request.not-found',
};

const STATUS_CODES: Readonly<Record<number, string>> = {
  404: 'request.not-found',
  413: 'request.too-large',
  415: 'request.unsupported-media-type',
  503: 'server.stopping',
};

/** Constraint classes of PostgreSQL that stand behind the domain's own rules; reaching one is answered, not a failure. */
const SQL_CODES: Readonly<Record<string, string>> = {
  '23505': 'request.conflict',
  '23503': 'request.conflict',
  '23514': 'request.invalid-value',
  '23502': 'request.invalid-value',
  '40001': 'request.try-again',
  '40P01': 'request.try-again',
};

const CONNECTION_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN']);
const CONNECTION_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|not connected|already released/iu;

/** Turns whatever was thrown into a {@link DomainError}; `null` when it is nothing that we know how to answer. */
export function recogniseError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const code = codeOf(error);
  return code === null ? null : new DomainError(code);
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const own = textOf(error, 'code');
  if (own !== null && FASTIFY_CODES[own] !== undefined) return FASTIFY_CODES[own];
  if (isDatabaseAway(error)) return 'server.database-away';
  if (own !== null && SQL_CODES[own] !== undefined) return SQL_CODES[own];
  if (own !== null && /^22[0-9A-Z]{3}$/u.test(own)) return 'request.invalid-value';
  const status = statusOf(error);
  if (status === null) return null;
  return STATUS_CODES[status] ?? (status < 500 ? 'request.bad' : null);
}

/** Tells whether the error says that the database cannot be reached, rather than that it refused something. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code = textOf(error, 'code');
  if (code !== null && (CONNECTION_ERRORS.has(code) || /^(?:08|57P|53)/u.test(code))) return true;
  return error instanceof Error && CONNECTION_WORDS.test(error.message);
}

function textOf(error: object, name: string): string | null {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : null;
}

function statusOf(error: object): number | null {
  const status: unknown =
    'getStatus' in error && typeof error.getStatus === 'function' ? error.getStatus() : Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status >= 400 ? status : null;
}
