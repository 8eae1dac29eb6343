import { type FieldError, refusalOf } from '@turnout/shared/kernel';

/** Refuses a request whose fields are wrong; nothing wrong passes. @throws DomainError with the fields */
export function refuse(fields: readonly FieldError[]): void {
  const refusal = refusalOf(fields);
  if (refusal) throw refusal;
}
