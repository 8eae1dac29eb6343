import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import { MAX_IMPORT_BYTES } from '@turnout/events/domain';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { FileSender } from '../../evidence/file-sender';
import { importsPath } from '../client/imports-path';
import type { ImportDraft } from '../client/import-wire';
import type { PastedTable } from './pasted-table';

/** Files that can hold a table, by the ends of their names. */
export const TABLE_EXTENSIONS = ['.xlsx', '.csv', '.tsv', '.txt', '.docx', '.html', '.htm'] as const;

/** A table on its way to the server. `reading`: all of it is there, and is being understood. */
export interface TableSending {
  /** Name of the file; `null` for what was pasted. */
  readonly name: string | null;
  readonly state: 'sending' | 'reading' | 'failed';
  /** How much of it has gone out, from 0 to 1. */
  readonly sentShare: number;
  readonly problem: Problem | null;
}

/** Sends one table at a time, which can be called off; what went wrong is kept until the next one. */
@Injectable()
export class TableUpload {
  private readonly sender = inject(FileSender);
  private abort: AbortController | null = null;
  private last: { readonly project: string; readonly table: PastedTable } | null = null;

  readonly sending = signal<TableSending | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.cancel());
  }

  /** @returns the draft that was made of it, `null` when it was called off or refused */
  async send(project: string, table: PastedTable): Promise<ImportDraft | null> {
    this.cancel();
    const name = table.kind === 'file' ? table.file.name : null;
    const refused = table.kind === 'file' ? problemOfTable(table.file) : null;
    this.last = { project, table };
    this.sending.set({ name, state: refused ? 'failed' : 'sending', sentShare: 0, problem: refused });
    if (refused) return null;
    const abort = new AbortController();
    this.abort = abort;
    try {
      const draft = await this.sender.send<ImportDraft>({
        ...{ address: importsPath(project), form: bodyOf(table), key: crypto.randomUUID(), signal: abort.signal },
        onProgress: (sentShare) => {
          if (this.abort === abort) this.sending.set({ name, state: sentShare < 1 ? 'sending' : 'reading', sentShare, problem: null });
        },
      });
      if (abort.signal.aborted) return null;
      this.sending.set(null);
      return draft;
    } catch (failure) {
      if (!abort.signal.aborted) this.sending.set({ name, state: 'failed', sentShare: 0, problem: toProblem(failure) });
      return null;
    }
  }

  /** Sends again what could not be sent. */
  async again(): Promise<ImportDraft | null> {
    return this.last && this.send(this.last.project, this.last.table);
  }

  cancel(): void {
    this.abort?.abort();
    this.abort = null;
    this.sending.set(null);
  }
}

/** What is wrong with a file before it is sent at all; `null` where the server has to look, which knows kinds better than names do. */
export function problemOfTable({ size }: Pick<File, 'size'>): Problem | null {
  if (size === 0) return problem('import.empty');
  return size > MAX_IMPORT_BYTES ? problem('import.too-large', { maxMegabytes: MAX_IMPORT_BYTES / 1_000_000 }) : null;
}

function bodyOf(table: PastedTable): FormData | Blob {
  if (table.kind === 'words') return table.words;
  const form = new FormData();
  form.set('file', table.file);
  return form;
}

function problem(code: string, params: Problem['params'] = {}): Problem {
  return { code, params, status: 422, fields: [], detail: null, requestId: null };
}
