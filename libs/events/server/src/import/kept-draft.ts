import type { ProjectCodes } from '@turnout/consortium/server';
import type { EventDraft } from '@turnout/events/domain';

/** What an event said before an import changed it, of the facts that were changed: by ids where they name something of the project. */
export type KeptDraft = Partial<EventDraft>;

type Named = keyof Pick<ProjectCodes, 'partners' | 'eventTypes' | 'workPackages' | 'deliverables' | 'milestones'>;

const NAMING: Readonly<Partial<Record<keyof EventDraft, Named>>> = {
  type: 'eventTypes',
  leadPartner: 'partners',
  coPartners: 'partners',
  workPackage: 'workPackages',
  deliverables: 'deliverables',
  milestone: 'milestones',
};

/** By ids what is given by codes. */
export function keptDraft(draft: KeptDraft, codes: ProjectCodes): KeptDraft {
  return translated(draft, (code, named) => codes[named].get(code)) ?? {};
}

/** By codes what is kept by ids; `null` where one of the things is not there any more. */
export function shownDraft(kept: KeptDraft, codes: ProjectCodes): KeptDraft | null {
  return translated(kept, (id, named) => [...codes[named]].find(([, known]) => known === id)?.[0]);
}

function translated(draft: KeptDraft, translate: (word: string, named: Named) => string | undefined): KeptDraft | null {
  const facts: Record<string, unknown> = { ...draft };
  for (const [field, named] of Object.entries(NAMING)) {
    const said = facts[field];
    if (said === undefined || said === null) continue;
    const words = (Array.isArray(said) ? said : [said]).map((word) => translate(String(word), named));
    if (words.includes(undefined)) return null;
    facts[field] = Array.isArray(said) ? words : words[0];
  }
  return facts as KeptDraft;
}
