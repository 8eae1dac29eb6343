import { Component, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { routeParam } from '../route-param';
import type { ImportDraft, ImportSummary } from './client/import-wire';
import { ImportSteps } from './import-steps';
import { undoneWords } from './result/undone-words';
import { ImportList } from './source/import-list';
import { ImportsStore } from './source/imports.store';
import { SourceStep } from './source/source-step';

/** Where an import begins: a table is brought, or one that was begun is gone on with. */
@Component({
  selector: 'tn-import-page',
  imports: [ImportList, ImportSteps, MatButton, PageHeader, ProblemView, Skeleton, SourceStep, TextPipe],
  providers: [ImportsStore],
  templateUrl: './import.page.html',
  styleUrl: './import.page.scss',
})
export class ImportPage {
  protected readonly store = inject(ImportsStore);
  private readonly router = inject(Router);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly project = routeParam('project');

  constructor() {
    effect(() => {
      const project = this.project();
      untracked(() => void this.store.open(project));
    });
  }

  protected go({ id }: ImportDraft): void {
    void this.router.navigate(['/p', this.project(), 'import', id]);
  }

  protected async discard(draft: ImportSummary): Promise<void> {
    if (await this.store.discard(draft)) this.notifications.say(this.translator().text('events.import.list.discarded'));
  }

  protected async undo(made: ImportSummary): Promise<void> {
    const undone = await this.store.undo(made);
    if (!undone) return;
    this.notifications.say(undoneWords(undone, this.translator()));
    await this.store.open(this.project());
  }
}
