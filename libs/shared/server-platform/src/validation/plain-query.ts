import { getMetadataStorage, IS_STRING, ValidationTypes } from 'class-validator';

/** What may stand under the names of a class; `text` for a text and nothing else. */
type Plan = ReadonlyMap<string, 'text' | 'anything'>;

/** `null` for a class that asks more of its values than to be texts. */
const plans = new WeakMap<object, Plan | null>();

/**
 * Tells without a validator that a query has nothing that its class refuses: only names that it knows, and texts where it wants them. What
 * a class asks is looked up once; the validator works it out anew for every value that it is given.
 * @returns whether that is certain; when it is not, the validator has to say
 */
export function isPlainQuery(metatype: new () => object, query: object): boolean {
  let plan = plans.get(metatype);
  if (plan === undefined) plans.set(metatype, (plan = planOf(metatype)));
  if (plan === null) return false;
  for (const [name, value] of Object.entries(query)) {
    const expected = plan.get(name);
    if (expected === undefined || (expected === 'text' && typeof value !== 'string')) return false;
  }
  return true;
}

function planOf(metatype: new () => object): Plan | null {
  const plan = new Map<string, 'text' | 'anything'>();
  for (const { name, type, propertyName, each } of getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false)) {
    if (name === IS_STRING && !each) plan.set(propertyName, 'text');
    else if (type !== ValidationTypes.CONDITIONAL_VALIDATION) return null;
    else if (!plan.has(propertyName)) plan.set(propertyName, 'anything');
  }
  return plan;
}
