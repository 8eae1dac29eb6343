import { inject, Injectable } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';

/** Whose draft of what: the same form of another project, or on the same computer another person's, is another draft. */
export interface DraftKey {
  /** Id of the account. */
  readonly account: string;
  /** Code of the project. */
  readonly project: string;
  /** Name of the form, with the id of what it changes if it changes something: `log-event`, `event:0197…`. */
  readonly form: string;
}

/** A draft as it was last kept. */
export interface KeptDraft {
  /** An instant in UTC. */
  readonly keptAt: string;
  /** What was typed, in the form's own shape. Who reads it checks it. */
  readonly content: unknown;
}

interface Envelope extends KeptDraft {
  readonly version: number;
}

/**
 * What a person has typed and not yet saved, kept in this browser until it is saved or thrown away.
 *
 * `version` is the form's own: a draft of an older shape is handed to `upgrade`, and stays where it is if that cannot read it.
 */
@Injectable({ providedIn: 'root' })
export class DraftStore {
  private readonly storage = inject(BrowserStorage);

  /** Keeps the content; tells whether the browser could. */
  keep(key: DraftKey, version: number, content: unknown): boolean {
    const envelope: Envelope = { version, keptAt: new Date().toISOString(), content };
    return this.storage.write(place(key), JSON.stringify(envelope));
  }

  /** The draft, or `null` when there is none that can be read. */
  find(key: DraftKey, version: number, upgrade?: (content: unknown, from: number) => unknown): KeptDraft | null {
    const envelope = parse(this.storage.read(place(key)));
    if (!envelope) return null;
    const { keptAt, content } = envelope;
    if (envelope.version === version) return { keptAt, content };
    const upgraded = upgrade?.(content, envelope.version);
    return upgraded === undefined ? null : { keptAt, content: upgraded };
  }

  /** When a draft was kept, an instant in UTC, whether it can be read or not; `null` where there is none. */
  keptAt(key: DraftKey): string | null {
    return parse(this.storage.read(place(key)))?.keptAt ?? null;
  }

  /** Throws the draft away: it was saved, or the person said so. */
  discard(key: DraftKey): void {
    this.storage.remove(place(key));
  }
}

function place({ account, project, form }: DraftKey): string {
  return ['draft', account, project, form].map(encodeURIComponent).join('/');
}

function parse(text: string | null): Envelope | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isEnvelope(value) ? value : null;
  } catch {
    return null;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'version' in value && 'keptAt' in value && 'content' in value;
}
