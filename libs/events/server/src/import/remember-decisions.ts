import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AddSpellings } from '@turnout/consortium/server';
import type { Decision } from '@turnout/events/domain';
import type { AuditNote } from '@turnout/shared/server-platform';
import { RememberedWords } from './remembered-words';

/** Remembers what words were said to mean: other spellings of partners with them, all other words for the next import of the project. */
@Injectable()
export class RememberDecisions {
  constructor(
    private readonly words: RememberedWords,
    private readonly addSpellings: AddSpellings,
  ) {}

  /** Only what somebody decided who reaches all of the project. @returns what to note of the partners */
  async run(tx: ProjectContext, decisions: readonly Decision[]): Promise<AuditNote[]> {
    if (tx.reach !== 'all') return [];
    await this.words.keep(tx, decisions);
    const spellings = decisions.flatMap((decision) => {
      if (decision.kind !== 'means' || decision.what !== 'partner') return [];
      const [code, ...others] = decision.codes;
      return code === undefined || others.length > 0 ? [] : [{ code, spelling: decision.words }];
    });
    return this.addSpellings.run(tx, spellings);
  }
}
