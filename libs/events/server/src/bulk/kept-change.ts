import type { ProjectCodes } from '@turnout/consortium/server';
import type { BulkEntry } from './bulk-change.entity';
import type { ChangedFacts } from './bulk.repository';
import type { JudgedChange } from './judge-bulk';
import { differing, keptFacts } from './kept-facts';

/** What an event is to say from now on, by ids. */
export function changedFacts({ before, after, changes }: JudgedChange, codes: ProjectCodes): ChangedFacts {
  const { id, version } = before;
  const hasOtherPartners = changes.some(({ field }) => field === 'coPartners');
  return { id, version, facts: keptFacts(after, codes), hasOtherPartners };
}

/** What became of an event, by ids, for whoever undoes it. */
export function entryOf({ before, after }: JudgedChange, codes: ProjectCodes): BulkEntry {
  const [old, now] = [keptFacts(before, codes), keptFacts(after, codes)];
  return { event: before.id, before: differing(old, now), after: differing(now, old) };
}
