import { Component, computed, DOCUMENT, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiDownload } from '@mdi/js';
import { routeParam } from '@turnout/events/web';
import { Icon, Skeleton } from '@turnout/shared/ui';
import { DatePipe, load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { FrozenSheet } from '../page/frozen-sheet';
import { inShownOrder, versionFormatName } from '../version-format-name';
import { sharedFilePath, VersionsClient } from '../versions-client';

/** What somebody outside sees through a link: one version of a report and its files, and nothing else of the project. */
@Component({
  selector: 'tn-shared-version-page',
  imports: [DatePipe, FrozenSheet, Icon, MatButton, ProblemView, Skeleton, TextPipe],
  templateUrl: './shared-version.page.html',
  styleUrl: './shared-version.page.scss',
})
export class SharedVersionPage {
  private readonly client = inject(VersionsClient);
  private readonly token = routeParam('token');

  protected readonly icons = { download: mdiDownload };
  protected readonly shared = load(
    () => this.token() || undefined,
    (token) => this.client.shared(token),
  );
  private readonly address = computed(() =>
    this.shared.value()?.files.some(({ format }) => format === 'html') ? sharedFilePath(this.token(), 'html') : undefined,
  );
  protected readonly page = load(
    () => this.address(),
    (address) => this.client.page(address),
  );
  protected readonly files = computed(() =>
    inShownOrder(this.shared.value()?.files ?? [])
      .filter(({ format }) => format !== 'html')
      .map(({ format, sha256 }) => ({ format, sha256, name: versionFormatName(format), address: sharedFilePath(this.token(), format) })),
  );
  protected readonly isNowhere = computed(() => this.shared.problem()?.status === 404);

  constructor() {
    const document = inject(DOCUMENT);
    const robots = document.createElement('meta');
    robots.name = 'robots';
    robots.content = 'noindex, nofollow';
    document.head.append(robots);
  }
}
