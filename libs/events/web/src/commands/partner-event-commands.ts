import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentProject } from '@turnout/consortium/web';
import { formatEventFilter, NO_FILTER } from '@turnout/events/domain';
import type { Command, CommandSource } from '@turnout/shared/web-platform';

/** The events of each partner. */
@Injectable({ providedIn: 'root' })
export class PartnerEventCommands implements CommandSource {
  private readonly current = inject(CurrentProject);
  private readonly router = inject(Router);

  commands(): readonly Command[] {
    const project = this.current.code();
    const partners = this.current.card.value()?.partners ?? [];
    if (project === null) return [];
    return partners.map(({ code, name, spellings }) => ({
      id: `partner:${project}/${code}`,
      kind: 'partner',
      words: code,
      ...(name !== null && name !== code ? { detail: name } : {}),
      alias: spellings.join(' '),
      run: () => this.router.navigate(['/p', project, 'events'], { queryParams: formatEventFilter({ ...NO_FILTER, partner: [code] }) }),
    }));
  }
}
