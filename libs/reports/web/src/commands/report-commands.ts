import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentProject } from '@turnout/consortium/web';
import { reportPath } from '@turnout/events/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Command, type CommandSource, load } from '@turnout/shared/web-platform';
import { ReportsClient } from '../reports-client';

/** Every report of the project, to be read on screen or downloaded as it is today, and the versions that were frozen. */
@Injectable({ providedIn: 'root' })
export class ReportCommands implements CommandSource {
  private readonly client = inject(ReportsClient);
  private readonly current = inject(CurrentProject);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private readonly translator = inject(TRANSLATOR);

  private readonly offers = load(
    () => this.current.code() ?? undefined,
    (project) => this.client.offers(project),
  );

  commands(): readonly Command[] {
    const project = this.current.code();
    const offers = this.offers.value() ?? [];
    if (project === null) return [];
    const { text } = this.translator();
    const versions: Command = {
      id: `go:${project}/reports/versions`,
      kind: 'go',
      words: text('reports.versions.title'),
      detail: text('reports.page.title'),
      run: () => this.router.navigate(['/p', project, 'reports', 'versions']),
    };
    const reports = offers.flatMap(({ definition, title, formats }): Command[] => [
      {
        id: `go:${project}/reports/${definition}`,
        kind: 'go',
        words: text('reports.commands.open', { title }),
        run: () => this.router.navigate(['/p', project, 'reports', definition]),
      },
      ...formats.filter(isFile).map((format): Command => ({
        id: `do:${project}/reports/${definition}.${format}`,
        kind: 'do',
        words: text('reports.commands.download', { title, format: format.toUpperCase() }),
        run: () => {
          this.download(reportPath(project, definition, format, {}));
        },
      })),
    ]);
    return [versions, ...reports];
  }

  private download(address: string): void {
    const link = this.document.createElement('a');
    link.href = address;
    link.download = '';
    link.click();
  }
}

function isFile(format: string): boolean {
  return format !== 'html' && format !== 'json';
}
