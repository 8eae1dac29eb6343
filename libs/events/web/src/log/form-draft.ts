import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { type DraftKey, DraftSlots, DraftStore } from '@turnout/shared/web-platform';
import { type EventFields, FIELDS_VERSION, restoreFields } from './event-fields';

/** One filling of the form: what was typed, and the key under which it is sent, however often. */
export interface Filling {
  readonly fields: EventFields;
  /** What stood in the form before anything was typed. */
  readonly base: EventFields;
  /** Idempotency key: the same for every attempt to save this filling. */
  readonly sendKey: string;
}

/** Keeps a filling of the form in this browser until it is saved or thrown away. */
@Injectable()
export class FormDraft {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(SessionStore);
  private readonly slots = inject(DraftSlots);
  private key: DraftKey | null = null;
  private release: () => void = () => undefined;
  private isGone = false;

  private readonly restored = signal<string | null>(null);
  /** When the draft now in the form was kept, ISO 8601; `null` for a form that was begun just now. */
  readonly restoredAt = this.restored.asReadonly();

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.isGone = true;
      this.release();
    });
  }

  /** Finds what was typed into this form before, in this window or in one that was closed. */
  async open(project: string, form: string): Promise<Filling | null> {
    const { key, release } = await this.slots.claim({ account: this.session.account()?.id ?? '', project, form });
    this.release = release;
    if (this.isGone) release();
    this.key = key;
    const kept = this.drafts.find(this.key, FIELDS_VERSION);
    const filling = kept ? readFilling(kept.content) : null;
    this.restored.set(filling ? (kept?.keptAt ?? null) : null);
    return filling;
  }

  keep(filling: Filling): void {
    if (this.key) this.drafts.keep(this.key, FIELDS_VERSION, filling);
  }

  discard(): void {
    if (this.key) this.drafts.discard(this.key);
    this.restored.set(null);
  }
}

/** Reads a kept filling; `null` for what is none. */
export function readFilling(content: unknown): Filling | null {
  if (typeof content !== 'object' || content === null) return null;
  const { fields, base, sendKey } = content as Partial<Filling>;
  const [typed, before] = [restoreFields(fields), restoreFields(base)];
  return typed && before && typeof sendKey === 'string' ? { fields: typed, base: before, sendKey } : null;
}
