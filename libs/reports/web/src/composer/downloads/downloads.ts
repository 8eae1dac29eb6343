import { Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { MatProgressBar } from '@angular/material/progress-bar';
import { mdiClose, mdiDownload } from '@mdi/js';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, problemWords, TextPipe } from '@turnout/shared/web-platform';
import { formatName } from '../../format-name';
import { type Download, DownloadsStore, isUnderWay } from './downloads.store';
import type { RenderedFormat } from './renderings-client';

/** What is asked for most stands first. */
const FORMATS: readonly RenderedFormat[] = ['pdf', 'docx', 'xlsx', 'html', 'csv', 'json', 'zip'];

/** A menu of files, and below it those that are being made: how far they are, and a way to stop them. */
@Component({
  selector: 'tn-downloads',
  imports: [Icon, MatButton, MatIconButton, MatMenuModule, MatProgressBar, TextPipe],
  template: `
    <button matButton="outlined" type="button" [matMenuTriggerFor]="menu">
      <tn-icon [path]="icons.download" /> {{ 'reports.composer.download' | tnText }}
    </button>
    <mat-menu #menu="matMenu">
      @for (format of formats; track format) {
        <button mat-menu-item type="button" (click)="begin(format)">{{ wordsOf(format) }}</button>
      }
    </mat-menu>
    <div role="status">
      <ul>
        @for (row of rows(); track row.format) {
          <li>
            <span class="words">{{ row.words }}</span>
            @if (row.isUnderWay) {
              <mat-progress-bar
                [mode]="row.share === null ? 'indeterminate' : 'determinate'"
                [value]="row.share ?? 0"
                [attr.aria-label]="row.words"
              />
            } @else if (row.file; as file) {
              <a download [href]="file">{{ 'reports.composer.download-again' | tnText }}</a>
            }
            <button matIconButton type="button" [attr.aria-label]="row.dismissWords" (click)="store.dismiss(row.download)"
              ><tn-icon [path]="icons.close"
            /></button>
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    ul {
      position: absolute;
      inset-block-start: calc(100% + var(--tn-space-2));
      inset-inline-end: 0;
      z-index: 5;
      display: grid;
      inline-size: min(22rem, calc(100vw - 2rem));
      padding: 0;
      border-radius: var(--tn-radius);
      background: var(--tn-raised);
      box-shadow: var(--tn-shadow);
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
      gap: 0 var(--tn-space-2);
      padding-inline-start: var(--tn-space-4);
      font-size: var(--tn-text-sm);
    }
    mat-progress-bar {
      grid-area: 2 / 1 / 3 / 4;
    }
    li button {
      grid-area: 1 / 3;
    }
  `,
})
export class Downloads {
  readonly project = input.required<string>();
  /** Id of the composition. */
  readonly composition = input.required<string>();
  /** What is done before a file is made, so that it holds what stands on the page. */
  readonly before = input.required<() => Promise<boolean>>();

  protected readonly store = inject(DownloadsStore);
  private readonly translator = inject(TRANSLATOR);
  protected readonly icons = { download: mdiDownload, close: mdiClose };
  protected readonly formats = FORMATS;
  protected readonly rows = computed(() => this.store.downloads().map((download) => this.rowOf(download)));

  protected wordsOf(format: RenderedFormat): string {
    return format === 'zip' ? this.translator().text('reports.composer.download-all') : formatName(format);
  }

  protected async begin(format: RenderedFormat): Promise<void> {
    if (await this.before()()) await this.store.begin(this.project(), this.composition(), format);
  }

  private rowOf(download: Download) {
    const { format, rendering, problem } = download;
    const name = this.wordsOf(format);
    const { text } = this.translator();
    const isGoing = problem === null && (rendering === null || isUnderWay(rendering));
    return {
      ...{ download, format, isUnderWay: isGoing, file: rendering?.state === 'done' ? rendering.file : null },
      words: problem ? problemWords(problem, this.translator()).heading : this.stateWords(download, name),
      share: rendering?.state === 'rendering' && rendering.of > 0 ? (100 * rendering.done) / rendering.of : null,
      dismissWords: text(isGoing ? 'reports.composer.cancel-file' : 'reports.composer.dismiss-file', { file: name }),
    };
  }

  private stateWords({ rendering }: Download, file: string): string {
    const { text } = this.translator();
    if (rendering?.state === 'failed') {
      const { code, params = {} } = rendering.problem ?? { code: 'client.unexpected' };
      return `${file}: ${codeWords({ code, params, detail: null }, this.translator())}`;
    }
    return text(`reports.composer.file.${rendering?.state ?? 'waiting'}`, { file });
  }
}
