import { Injectable } from '@nestjs/common';
import { checkPartner } from '@turnout/consortium/domain';
import { foldForSearch, tidyLine } from '@turnout/shared/kernel';
import type { AuditNote, StoreContext } from '@turnout/shared/server-platform';
import type { Partner } from './partner.dto';
import { PartnerQueries } from './partner.queries';
import { PartnerRepository } from './partner.repository';

/** Words that mean a partner. */
export interface NewSpelling {
  /** Code of the partner. */
  readonly code: string;
  readonly spelling: string;
}

/** Keeps other ways in which partners are written, as somebody has explained them while doing something else. */
@Injectable()
export class AddSpellings {
  constructor(
    private readonly repository: PartnerRepository,
    private readonly queries: PartnerQueries,
  ) {}

  /**
   * Words that already name a partner, this one or another, are passed over, and so are those that no spelling can be.
   * @returns what to note, for whoever runs the transaction
   */
  async run(tx: StoreContext, given: readonly NewSpelling[]): Promise<AuditNote[]> {
    if (given.length === 0) return [];
    const partners = (await this.queries.list(tx)).items;
    const taken = new Set(partners.flatMap((partner) => namesOf(partner)));
    const notes: AuditNote[] = [];
    for (const before of partners) {
      const added = given
        .filter(({ code, spelling }) => code === before.code && isNew(spelling, taken))
        .map(({ spelling }) => tidyLine(spelling));
      if (added.length === 0) continue;
      const spellings = [...before.spellings, ...added];
      await this.repository.update(tx, { ...before, projectId: tx.project.id }, { spellings });
      const after = { ...before, spellings, version: before.version + 1 };
      notes.push({ kind: 'partner', id: before.id, label: before.code, operation: 'change', before, after });
    }
    return notes;
  }
}

function namesOf({ code, name, spellings }: Partner): string[] {
  return [code, name ?? '', ...spellings].map((each) => foldForSearch(each));
}

/** Takes the words as soon as they are somebody's. */
function isNew(spelling: string, taken: Set<string>): boolean {
  const folded = foldForSearch(spelling);
  if (taken.has(folded) || checkPartner({ code: 'X', spellings: [spelling] }, []).length > 0) return false;
  taken.add(folded);
  return true;
}
