import { inject, Injectable } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { type Composition, readComposition } from '@turnout/reports/definitions';
import { type DraftKey, DraftStore } from '@turnout/shared/web-platform';

/** What was changed and not saved, and what it was changed from. */
export interface UnsavedComposition {
  readonly mine: Composition;
  readonly base: Composition;
}

const VERSION = 1;

/** Keeps what was changed of a composition in this browser for as long as the server has not got it. */
@Injectable()
export class CompositionDraft {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(SessionStore);
  private key: DraftKey | null = null;

  open(project: string, id: string): UnsavedComposition | null {
    this.key = { account: this.session.account()?.id ?? '', project, form: `composition:${id}` };
    return readUnsaved(this.drafts.find(this.key, VERSION)?.content);
  }

  keep(unsaved: UnsavedComposition): void {
    if (this.key) this.drafts.keep(this.key, VERSION, unsaved);
  }

  discard(): void {
    if (this.key) this.drafts.discard(this.key);
  }
}

function readUnsaved(content: unknown): UnsavedComposition | null {
  if (typeof content !== 'object' || content === null) return null;
  const { mine, base } = content as Partial<UnsavedComposition>;
  if (!mine || !base) return null;
  return { mine: readComposition(mine, '').composition, base: readComposition(base, '').composition };
}
