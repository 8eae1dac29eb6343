/** How loudly a problem is logged: what people do wrong is `info`, what deserves a look is `warn`, what is our fault is `error`. */
export type ProblemLevel = 'info' | 'warn' | 'error';

/** How an error code is answered: HTTP status and log level. */
export interface ProblemKind {
  readonly status: number;
  readonly level: ProblemLevel;
}

const register = new Map<string, ProblemKind>();
const UNREGISTERED: ProblemKind = { status: 422, level: 'info' };

/**
 * Adds a capability's error codes to the register; each capability has one such list, beside the code that throws them.
 * Codes of single fields need no entry: they are answered with 422.
 */
export function registerProblems<T extends Readonly<Record<string, ProblemKind>>>(problems: T): T {
  for (const [code, kind] of Object.entries(problems)) {
    if (register.has(code)) throw new Error(`The error code ${code} is registered twice.`);
    register.set(code, kind);
  }
  return problems;
}

/** How a code is answered; 422 for codes that nobody registered. */
export function problemKindOf(code: string): ProblemKind {
  return register.get(code) ?? UNREGISTERED;
}

/** Tells whether somebody registered a code. */
export function isRegistered(code: string): boolean {
  return register.has(code);
}

/** Every registered code, sorted. */
export function registeredProblemCodes(): string[] {
  return [...register.keys()].sort();
}
