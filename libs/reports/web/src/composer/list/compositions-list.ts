import { Component, effect, inject, input, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { mdiDotsVertical, mdiFileDocumentEditOutline } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import type { CompositionStart, KeptComposition } from '../compositions-client';
import { CompositionsStore } from './compositions.store';

/** The reports that are composed in a project, and where another is begun. */
@Component({
  selector: 'tn-compositions-list',
  imports: [Icon, InstantPipe, MatButton, MatIconButton, MatMenuModule, ProblemView, RouterLink, TextPipe],
  providers: [CompositionsStore],
  templateUrl: './compositions-list.html',
  styleUrl: './compositions-list.scss',
})
export class CompositionsList {
  readonly project = input.required<string>();

  protected readonly store = inject(CompositionsStore);
  private readonly notifications = inject(Notifications);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { compose: mdiFileDocumentEditOutline, more: mdiDotsVertical };

  constructor() {
    effect(() => {
      const project = this.project();
      untracked(() => {
        this.store.open(project);
      });
    });
  }

  protected addressOf(id: string): readonly string[] {
    return ['/p', this.project(), 'reports', 'compositions', id];
  }

  protected async compose(): Promise<void> {
    await this.begin({ definition: 'global-report' });
  }

  protected async duplicate({ id, composition }: KeptComposition): Promise<void> {
    const name = this.translator().text('reports.composer.copy-of', { name: composition.name });
    await this.begin({ definition: composition.definition, copyOf: id, name });
  }

  protected remove(kept: KeptComposition): void {
    const undo = this.store.remove(kept);
    this.notifications.sayWithUndo(this.translator().text('reports.composer.deleted', { name: kept.composition.name }), undo);
  }

  private async begin(start: CompositionStart): Promise<void> {
    const begun = await this.store.begin(start);
    if (begun) await this.router.navigate([...this.addressOf(begun.id)]);
  }
}
