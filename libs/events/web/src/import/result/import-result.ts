import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiCheckCircleOutline, mdiUndoVariant } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import type { ImportDraft } from '../client/import-wire';
import { UnderstoodLine } from '../draft/understood-line';

/** What came of an import: the figures, the way to its events, what was learnt from it, and the way back. */
@Component({
  selector: 'tn-import-result',
  imports: [Icon, InstantPipe, MatButton, RouterLink, TextPipe, UnderstoodLine],
  templateUrl: './import-result.html',
  styleUrl: './import-result.scss',
})
export class ImportResult {
  readonly project = input.required<string>();
  readonly draft = input.required<ImportDraft>();
  readonly setup = input.required<ProjectSetup>();
  readonly isBusy = input.required<boolean>();
  readonly undo = output();
  readonly another = output();

  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { done: mdiCheckCircleOutline, undone: mdiUndoVariant };
  protected readonly isUndone = computed(() => this.draft().state === 'undone');
  protected readonly heading = computed(() => {
    const { text } = this.translator();
    if (this.isUndone()) return text('events.import.result.undone');
    const { added = 0, changed = 0 } = this.draft().committed ?? {};
    return text('events.import.result.title', { added, changed });
  });
  protected readonly made = computed(() => {
    const { committed, undone } = this.draft();
    return this.isUndone() ? undone : committed;
  });
  /** Words that from now on are known as other spellings of partners. */
  protected readonly remembered = computed(() => {
    if (this.isUndone()) return [];
    const means = this.draft().decisions.filter((decision) => decision.kind === 'means' && decision.codes.length > 0);
    return means.flatMap((decision) => (decision.kind === 'means' ? [{ words: decision.words, meaning: decision.codes.join(', ') }] : []));
  });
}
