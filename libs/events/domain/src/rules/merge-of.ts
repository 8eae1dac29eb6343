import type { LedgerEvent, Repair } from './contract';

/** What two events may say differently and still be merged: who logged it and how it is called. */
const OWN_FACTS: readonly string[] = ['id', 'title', 'leadPartner', 'coPartners', 'status', 'summary'];

/** Makes one event of two, where nothing that one of them has is lost with it; `null` where a person has to choose. */
export function mergeOf(one: LedgerEvent, other: LedgerEvent): Repair | null {
  if (isWithin(other, one)) return merge(one, other);
  return isWithin(one, other) ? merge(other, one) : null;
}

function merge(stays: LedgerEvent, goes: LedgerEvent): Repair {
  const joining = [goes.leadPartner, ...goes.coPartners].flatMap((code) => (code === null || code === stays.leadPartner ? [] : [code]));
  const after = [...new Set([...stays.coPartners, ...joining])];
  const changes =
    after.length === stays.coPartners.length ? [] : [{ event: stays.id, pointer: '/coPartners', before: stays.coPartners, after }];
  return { kind: 'merge-events', stays: stays.id, goes: goes.id, changes };
}

/** Whether an event has nothing that the other does not have as well. */
function isWithin(goes: LedgerEvent, stays: LedgerEvent): boolean {
  const isWritten = (goes.summary ?? goes.briefReport) !== null || goes.evidence.length > 0;
  if (isWritten || goes.status !== stays.status || stays.leadPartner === null) return false;
  const facts = Object.entries(goes).filter(([fact]) => !OWN_FACTS.includes(fact));
  return facts.every(([fact, value]) => isEmpty(value) || JSON.stringify(value) === JSON.stringify(stays[fact as keyof LedgerEvent]));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === 0 || (Array.isArray(value) && value.length === 0);
}
