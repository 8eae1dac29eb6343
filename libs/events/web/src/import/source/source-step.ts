import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { mdiFileUploadOutline, mdiMicrosoftExcel, mdiTableArrowUp } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, narrowWindow, pageKeys, TextPipe } from '@turnout/shared/web-platform';
import { templatePath } from '../client/imports-path';
import type { ImportDraft } from '../client/import-wire';
import { isForField, pastedTable, type PastedTable } from './pasted-table';
import { TABLE_EXTENSIONS, TableUpload } from './table-upload';

/** Where a table comes in: dropped, chosen, or pasted anywhere on the page. */
@Component({
  selector: 'tn-source-step',
  imports: [Icon, MatButton, MatProgressBar, TextPipe],
  providers: [TableUpload],
  host: { '(document:paste)': 'paste($event)' },
  templateUrl: './source-step.html',
  styleUrl: './source-step.scss',
})
export class SourceStep {
  readonly project = input.required<string>();
  /** What was brought has become a draft. */
  readonly brought = output<ImportDraft>();

  protected readonly upload = inject(TableUpload);
  private readonly translator = inject(TRANSLATOR);
  private readonly field = viewChild<ElementRef<HTMLTextAreaElement>>('field');

  /** Where there is no Ctrl V. */
  protected readonly isNarrow = narrowWindow();
  protected readonly icons = { drop: mdiTableArrowUp, file: mdiFileUploadOutline, template: mdiMicrosoftExcel };
  protected readonly accepted = TABLE_EXTENSIONS.join(',');
  protected readonly isDraggedOver = signal(false);
  protected readonly template = computed(() => templatePath(this.project()));
  protected readonly isBusy = computed(() => ['sending', 'reading'].includes(this.upload.sending()?.state ?? ''));
  /** What is under way, or went wrong, in words. */
  protected readonly words = computed(() => {
    const sending = this.upload.sending();
    const { text } = this.translator();
    if (!sending) return null;
    const name = sending.name ?? text('events.import.source.pasted');
    if (sending.problem) return codeWords(sending.problem, this.translator());
    return text(sending.state === 'sending' ? 'events.import.source.sending' : 'events.import.source.reading', { name });
  });
  /** A refusal that lies in the table itself is not cured by sending it again. */
  protected readonly canRetry = computed(() => {
    const problem = this.upload.sending()?.problem;
    return problem !== null && problem !== undefined && (problem.status === 0 || problem.status >= 500 || problem.status === 429);
  });

  constructor() {
    pageKeys({ keys: ['mod+v'], words: 'events.import.keys.paste' });
  }

  protected choose(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file) void this.bring({ kind: 'file', file });
    // The same file can be chosen again.
    input.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.isDraggedOver.set(false);
    const dropped = event.dataTransfer && pastedTable(event.dataTransfer);
    if (dropped) void this.bring(dropped);
  }

  protected over(event: DragEvent): void {
    event.preventDefault();
    this.isDraggedOver.set(true);
  }

  protected paste(event: ClipboardEvent): void {
    if (event.target !== this.field()?.nativeElement && isForField(event.target)) return;
    const pasted = event.clipboardData && pastedTable(event.clipboardData);
    if (!pasted) return;
    event.preventDefault();
    void this.bring(pasted);
  }

  /** For what was typed into the field rather than pasted. */
  protected readField(field: HTMLTextAreaElement): void {
    const words = field.value;
    if (words.trim() !== '') void this.bring({ kind: 'words', words: new Blob([words], { type: 'text/plain' }) });
  }

  protected async again(): Promise<void> {
    this.take(await this.upload.again());
  }

  private async bring(table: PastedTable): Promise<void> {
    if (!this.isBusy()) this.take(await this.upload.send(this.project(), table));
  }

  private take(draft: ImportDraft | null): void {
    if (draft) this.brought.emit(draft);
  }
}
