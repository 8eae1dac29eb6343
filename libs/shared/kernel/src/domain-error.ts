/** Values that explain an error: numbers and words for the message, never a sentence and never personal data. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/** One field of a request that is wrong: where (JSON pointer, RFC 6901) and what (stable code). */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params?: ErrorParams;
}

/**
 * Says that a rule of the domain was broken, by a stable code that the catalogues turn into words.
 *
 * Codes read `thing.what-is-wrong` (`event.end-before-start`). `fields` names the places of the input it concerns; `more` is
 * what else whoever asked should be told, under names of its own, such as the things that stand in the way.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
    readonly fields: readonly FieldError[] = [],
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** The refusal that a list of wrong fields amounts to: the field's own code where it is one, else `request.invalid`. `null` for none. */
export function refusalOf(fields: readonly FieldError[]): DomainError | null {
  const [first, ...others] = fields;
  if (!first) return null;
  return others.length === 0 ? new DomainError(first.code, first.params ?? {}, fields) : new DomainError('request.invalid', {}, fields);
}
