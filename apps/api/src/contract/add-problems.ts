import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_EXTENSION, problemKindOf } from '@turnout/shared/server-platform';

/** What the decorators leave at each operation. */
interface Described {
  readonly 'x-roles'?: unknown;
  readonly 'x-token'?: unknown;
  readonly requestBody?: unknown;
  readonly responses?: Record<string, unknown>;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Adds the error answers: those that a route names, and those that every route of its kind has. */
export function addProblems(document: OpenAPIObject): void {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as Described | undefined;
      if (operation?.responses) describe(operation, operation.responses, method);
    }
  }
}

function describe(operation: Described, responses: Record<string, unknown>, method: string): void {
  const codes = [...new Set([...takeNamed(operation), ...codesOfEvery(operation, method)])].sort();
  for (const status of new Set(codes.map(statusOf))) {
    responses[status] = {
      description: codes
        .filter((code) => statusOf(code) === status)
        .map((code) => `\`${code}\``)
        .join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
}

/** The codes that decorators left as extensions, which the contract does not need beside the answers. */
function takeNamed(operation: object): string[] {
  const names = Object.keys(operation).filter((name) => name.startsWith(PROBLEM_EXTENSION));
  for (const name of names) Reflect.deleteProperty(operation, name);
  return names.map((name) => name.slice(PROBLEM_EXTENSION.length));
}

function statusOf(code: string): string {
  return String(problemKindOf(code).status);
}

function codesOfEvery(operation: Described, method: string): string[] {
  const roles = operation['x-roles'];
  const hasQuery = operation.parameters?.some((parameter) => parameter.in === 'query') ?? false;
  return [
    ...(roles === 'public' ? [] : ['session.required']),
    ...codesForTokens(operation['x-token']),
    ...(roles === 'installation' ? ['access.denied'] : []),
    ...(isReach(roles) ? ['access.denied', ...('somewhere' in roles ? [] : ['project.not-found'])] : []),
    ...(method === 'get' ? [] : ['request.cross-origin']),
    ...(operation.requestBody === undefined ? [] : BODY_CODES),
    ...(hasQuery ? ['request.invalid'] : []),
    ...(operation.parameters?.some(({ name }) => name === 'If-Match') ? ['precondition.required', 'precondition.failed'] : []),
  ];
}

function codesForTokens(need: unknown): string[] {
  const refused = { read: [], write: ['token.read-only'], never: ['token.not-enough'] }[String(need)] ?? [];
  return ['token.invalid', ...refused];
}

function isReach(roles: unknown): roles is object {
  return typeof roles === 'object' && roles !== null;
}

const BODY_CODES = ['request.not-json', 'request.too-large', 'request.unsupported-media-type', 'request.invalid'];
