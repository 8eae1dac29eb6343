import type { FieldError } from '@turnout/shared/kernel';
import { type DraftFacts, type EventDraft, REQUIRED_FACTS } from './event-draft';
import { isAbsent, isOneOf } from './judge';

/** Judges who held the event: partners of this project, each named once, and one's own where the recorder reaches no further: by them, or by the work package. */
export function checkPartners(draft: EventDraft, facts: DraftFacts): FieldError[] {
  return [...checkLead(draft, facts), ...checkCoPartners(draft, facts), ...checkOwn(draft, facts)];
}

function checkLead({ leadPartner }: EventDraft, { partners, required = REQUIRED_FACTS }: DraftFacts): FieldError[] {
  if (isAbsent(leadPartner))
    return required.includes('leadPartner') ? [{ pointer: '/leadPartner', code: 'event.lead-partner-missing' }] : [];
  return isOneOf(partners, leadPartner) ? [] : [{ pointer: '/leadPartner', code: 'event.unknown-partner' }];
}

function checkCoPartners({ leadPartner, coPartners }: EventDraft, { partners }: DraftFacts): FieldError[] {
  return (coPartners ?? []).flatMap((code, index, all) => {
    const pointer = `/coPartners/${index}`;
    if (!isOneOf(partners, code)) return [{ pointer, code: 'event.unknown-partner' }];
    if (code === leadPartner) return [{ pointer, code: 'event.lead-also-co-partner' }];
    return all.indexOf(code) < index ? [{ pointer, code: 'event.repeated-co-partner' }] : [];
  });
}

function checkOwn(draft: EventDraft, { recorder, workPackageOfType, required = REQUIRED_FACTS }: DraftFacts): FieldError[] {
  const isOpen = (fact: 'leadPartner' | 'type'): boolean => isAbsent(draft[fact]) && required.includes(fact);
  if (recorder?.reach !== 'own' || isOpen('leadPartner')) return [];
  const { partner, workPackages } = recorder;
  if (partner !== null && [draft.leadPartner, ...(draft.coPartners ?? [])].includes(partner)) return [];
  if (!workPackages) return [{ pointer: '/leadPartner', code: 'event.not-own' }];
  const workPackage = isAbsent(draft.workPackage) ? workPackageOfType.get(draft.type ?? '') : draft.workPackage;
  if (isOpen('type') || (workPackage !== undefined && workPackages.includes(workPackage))) return [];
  return [{ pointer: '/workPackage', code: 'event.outside-packages', params: { packages: workPackages.join(', ') } }];
}
