import { HttpErrorResponse } from '@angular/common/http';
import type { ErrorParams } from '@turnout/shared/kernel';
import { TimeoutError } from 'rxjs';

/** One field of a request that is wrong. */
export interface FieldProblem {
  /** JSON pointer into the request, such as `/participants/count`. */
  readonly pointer: string;
  readonly code: string;
  readonly params: ErrorParams;
  /** The server's own words. */
  readonly detail: string | null;
}

/** A thing that is in the way of what was asked. */
export interface ProblemUser {
  /** Such as `event` or `work-package`. */
  readonly kind: string;
  readonly id: string;
  readonly label: string;
}

/** What went wrong with a request, whether the server said so or nothing came back at all. */
export interface Problem {
  /** Stable code: the server's, or `client.offline` and `client.unexpected`. */
  readonly code: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly params: ErrorParams;
  readonly fields: readonly FieldProblem[];
  /** The server's own words, for a code that the catalogue does not know. */
  readonly detail: string | null;
  readonly requestId: string | null;
  /** What is in the way of a deletion: the first of it. */
  readonly users?: readonly ProblemUser[];
}

/** Gateways say so in place of a server that does not answer. */
const UNREACHABLE: readonly number[] = [502, 503, 504];

/**
 * Whether nobody knows what became of a request: nothing came back, only half of an answer, or a word of something in between. The
 * same request may be sent again later.
 */
export function isUnreachable({ code, status }: Pick<Problem, 'code' | 'status'>): boolean {
  return code === 'client.offline' || (status >= 200 && status < 300) || UNREACHABLE.includes(status);
}

/** Reads any failure as a problem; it never throws. */
export function toProblem(failure: unknown): Problem {
  if (failure instanceof TimeoutError) return bare('client.offline', 0);
  const response = responseIn(failure);
  if (!response) return bare('client.unexpected', 0);
  if (response.status === 0) return bare('client.offline', 0);
  const body = asObject(bodyOf(response));
  const code = body?.['code'];
  if (!body || typeof code !== 'string') return bare('client.unexpected', response.status);
  return {
    code,
    status: response.status,
    params: asParams(body['params']),
    fields: Array.isArray(body['errors']) ? body['errors'].flatMap(asField) : [],
    detail: asText(body['detail']) ?? asText(body['title']),
    requestId: asText(body['requestId']),
    ...(Array.isArray(body['users']) ? { users: body['users'].flatMap(asUser) } : {}),
  };
}

/** The first wrong field at the pointer, or `null`. */
export function fieldProblem(problem: Problem | null, pointer: string): FieldProblem | null {
  return problem?.fields.find((field) => field.pointer === pointer) ?? null;
}

function bare(code: string, status: number): Problem {
  return { code, status, params: {}, fields: [], detail: null, requestId: null };
}

/** A failed resource wraps what is not an `Error`; the response is then its cause. */
function responseIn(failure: unknown): HttpErrorResponse | null {
  if (failure instanceof HttpErrorResponse) return failure;
  return failure instanceof Error && failure.cause instanceof HttpErrorResponse ? failure.cause : null;
}

/** A request for text (a report) gets its problem as text. */
function bodyOf(response: HttpErrorResponse): unknown {
  if (typeof response.error !== 'string') return response.error;
  try {
    return JSON.parse(response.error);
  } catch {
    return null;
  }
}

function asField(value: unknown): FieldProblem[] {
  const field = asObject(value);
  const [pointer, code] = [asText(field?.['pointer']), asText(field?.['code'])];
  if (!field || pointer === null || code === null) return [];
  return [{ pointer, code, params: asParams(field['params']), detail: asText(field['detail']) }];
}

function asUser(value: unknown): ProblemUser[] {
  const user = asObject(value);
  const [kind, id, label] = [asText(user?.['kind']), asText(user?.['id']), asText(user?.['label'])];
  return kind === null || id === null || label === null ? [] : [{ kind, id, label }];
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

function asParams(value: unknown): ErrorParams {
  return (asObject(value) ?? {}) as ErrorParams;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
