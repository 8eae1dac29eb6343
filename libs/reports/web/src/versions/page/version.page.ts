import { Component, computed, effect, inject, untracked } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiContentCopy, mdiDownload } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { routeParam } from '@turnout/events/web';
import type { VersionFile } from '@turnout/shared/api-client';
import { Icon, PageHeader, Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { copyText, InstantPipe, Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { VersionLinks } from '../links/version-links';
import { inShownOrder, versionFormatName } from '../version-format-name';
import { versionFilePath } from '../versions-client';
import { FrozenSheet } from './frozen-sheet';
import { VersionStore } from './version.store';

/** One version: the report as it was frozen, its files with their fingerprints, who froze it and why, and who else may read it. */
@Component({
  selector: 'tn-version-page',
  imports: [
    FrozenSheet,
    Icon,
    InstantPipe,
    MatButton,
    MatIconButton,
    PageHeader,
    ProblemView,
    RouterLink,
    Skeleton,
    StatusBadge,
    TextPipe,
    VersionLinks,
  ],
  providers: [VersionStore],
  templateUrl: './version.page.html',
  styleUrl: './version.page.scss',
})
export class VersionPage {
  protected readonly store = inject(VersionStore);
  private readonly session = inject(SessionStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { copy: mdiContentCopy, download: mdiDownload };
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  protected readonly base = computed(() => ['/p', this.project(), 'reports', 'versions']);
  protected readonly version = this.store.version.value;
  protected readonly mayFreeze = computed(() => this.session.reach('version.freeze', this.project()) !== null);
  protected readonly mayShare = computed(() => this.session.reach('version.share', this.project()) !== null);
  protected readonly files = computed(() =>
    inShownOrder(this.version()?.files ?? []).map((file) => ({
      ...file,
      name: versionFormatName(file.format),
      address: versionFilePath(this.project(), this.id(), file.format),
      isPage: file.format === 'html',
    })),
  );
  protected readonly refused = computed(() =>
    inShownOrder(this.version()?.refused ?? []).map(({ format }) => ({ format, name: versionFormatName(format) })),
  );

  constructor() {
    effect(() => {
      const [project, id] = [this.project(), this.id()];
      untracked(() => {
        this.store.open(project, id);
      });
    });
  }

  protected async copyHash({ sha256 }: Pick<VersionFile, 'sha256'>): Promise<void> {
    if (await copyText(sha256)) this.notifications.say(this.translator().text('reports.versions.page.hash-copied'));
  }
}
