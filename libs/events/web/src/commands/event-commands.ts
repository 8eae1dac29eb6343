import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject } from '@turnout/consortium/web';
import { formatDateRange } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command, CommandSource } from '@turnout/shared/web-platform';
import { EventsClient } from '../client/events-client';
import type { EventListItem } from '../client/wire';

/** Events found at once: who wants more wants the list. */
const MOST_FOUND = 6;
/** The other ways to look at the list. */
const LOOKS = ['calendar', 'map', 'pivot', 'participants'] as const;

/** Logging an event, importing many, and finding one by its words wherever one is. */
@Injectable({ providedIn: 'root' })
export class EventCommands implements CommandSource {
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  private readonly router = inject(Router);
  private readonly client = inject(EventsClient);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const project = this.current.code();
    if (project === null) return [];
    const { text } = this.translator();
    const looks = LOOKS.map((look): Command => ({
      id: `go:${project}/events/${look}`,
      kind: 'go',
      words: text(`events.look.${look}`),
      detail: text('events.list.title'),
      run: () => this.router.navigate(['/p', project, 'events', look]),
    }));
    const log: Command = {
      id: `do:${project}/log-event`,
      kind: 'do',
      words: text('events.list.log'),
      keys: ['n'],
      run: () => this.router.navigate(['/p', project, 'events', 'new']),
    };
    const importing: Command = {
      id: `do:${project}/import`,
      kind: 'do',
      words: text('events.import.command'),
      run: () => this.router.navigate(['/p', project, 'import']),
    };
    const does = [
      ...(this.session.reach('event.record', project) === null ? [] : [log]),
      ...(this.session.reach('import.manage', project) === null ? [] : [importing]),
    ];
    return [...does, ...looks];
  }

  async find(typed: string): Promise<readonly Command[]> {
    const project = this.current.code();
    if (project === null) return [];
    const { items, total } = await this.client.list(project, { q: typed, sort: '-startsOn' }, null, MOST_FOUND);
    const all: Command = {
      id: 'event:all',
      kind: 'event',
      words: this.translator().text('events.commands.all', { count: total, words: typed }),
      isPassing: true,
      run: () => this.router.navigate(['/p', project, 'events'], { queryParams: { q: typed } }),
    };
    return [...items.map((item) => this.open(project, item)), ...(total > 0 ? [all] : [])];
  }

  private open(project: string, { id, title, startsOn, endsOn, place, leadPartner }: EventListItem): Command {
    const dates = startsOn === null ? null : formatDateRange(startsOn, endsOn, this.translator().locale);
    return {
      id: `event:${id}`,
      kind: 'event',
      words: title,
      detail: [dates, place, leadPartner].filter((fact) => fact !== null).join(' · '),
      isPassing: true,
      run: () => this.router.navigate(['/p', project, 'events', id]),
    };
  }
}
