import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowLeft } from '@mdi/js';
import { Icon, PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, Notifications, PageTitle, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { routeParam } from '../../route-param';
import { ProjectSetupStore } from '../../setup/project-setup.store';
import { ImportSteps } from '../import-steps';
import { ImportResult } from '../result/import-result';
import { undoneWords } from '../result/undone-words';
import { UnderstoodStep } from './understood-step';
import { ImportStore } from './import.store';

/** One import: what was understood while it is a draft, what came of it once it is stored. */
@Component({
  selector: 'tn-import-draft-page',
  imports: [
    Icon,
    ImportResult,
    ImportSteps,
    InstantPipe,
    MatButton,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    TextPipe,
    UnderstoodStep,
  ],
  providers: [ImportStore],
  templateUrl: './import-draft.page.html',
  styleUrl: './import-draft.page.scss',
})
export class ImportDraftPage {
  protected readonly store = inject(ImportStore);
  protected readonly setups = inject(ProjectSetupStore);
  private readonly router = inject(Router);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly back = mdiArrowLeft;
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  protected readonly problem = computed(() => this.store.failure() ?? this.setups.problem());
  protected readonly name = computed(() => this.store.draft()?.source.name ?? this.translator().text('events.import.source.pasted'));

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const [project, id] = [this.project(), this.id()];
      untracked(() => {
        this.setups.open(project);
        void this.store.open(project, id);
      });
    });
    effect(() => {
      if (this.store.draft()) title.use(this.name());
    });
  }

  protected retry(): void {
    if (this.setups.problem()) this.setups.reload();
    void this.store.reload();
  }

  protected async undo(): Promise<void> {
    const undone = await this.store.undo();
    if (undone) this.notifications.say(undoneWords(undone, this.translator()));
  }

  protected begin(): void {
    void this.router.navigate(['/p', this.project(), 'import']);
  }
}
