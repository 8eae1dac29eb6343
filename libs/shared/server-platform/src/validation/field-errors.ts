import type { ValidationError } from 'class-validator';
import type { FieldError } from '@turnout/shared/kernel';

const CODE = /^[a-z][a-z-]*\.[a-z][a-z.-]*$/u;
const PRESENCE = ['isDefined', 'isNotEmpty'];
const TYPES = ['isString', 'isInt', 'isNumber', 'isBoolean', 'isArray', 'isObject', 'nestedValidation', 'isUuid'];

/**
 * Field errors out of what class-validator found, one per field. A decorator names its code by `message: 'thing.what'`;
 * those that name none say what is wrong in general: missing, of the wrong type, not known, not valid.
 */
export function fieldErrorsOf(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const own = error.constraints ? [{ pointer, code: codeOf(error.constraints, error.value) }] : [];
    return [...own, ...fieldErrorsOf(error.children ?? [], pointer)];
  });
}

function codeOf(constraints: Readonly<Record<string, string>>, value: unknown): string {
  if (constraints['whitelistValidation'] !== undefined) return 'request.unknown-field';
  const absent = value === undefined || value === null;
  const order = absent ? [...PRESENCE, ...TYPES] : [...TYPES, ...PRESENCE];
  const name = order.find((candidate) => constraints[candidate] !== undefined) ?? Object.keys(constraints)[0] ?? '';
  const message = constraints[name] ?? '';
  if (CODE.test(message)) return message;
  if (value === undefined) return 'request.missing';
  return TYPES.includes(name) || absent ? 'request.wrong-type' : 'request.invalid-value';
}
