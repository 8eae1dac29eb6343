import { inject, Injectable } from '@angular/core';
import { EventsClient } from '@turnout/events/web';
import {
  acceptFinding,
  ApiStream,
  type Finding,
  type FindingPage,
  type FindingRepaired,
  type Judging,
  listFindings,
  repairFinding,
  reopenFinding,
  runFindings,
} from '@turnout/shared/api-client';
import { firstValueFrom, type Observable } from 'rxjs';

/** Which findings are asked for. */
export interface FindingsAsked {
  readonly project: string;
  readonly rule?: string;
  readonly event?: string;
  readonly by?: 'rule' | 'event';
  readonly cursor?: string;
}

/** Everything the screens of findings ask of the server. */
@Injectable({ providedIn: 'root' })
export class FindingsClient {
  private readonly api = inject(ApiStream);
  private readonly events = inject(EventsClient);

  /** Open ones and accepted ones. */
  list(asked: FindingsAsked): Observable<FindingPage> {
    return this.api.ask(listFindings, { ...asked, state: 'all', limit: '200' });
  }

  /** Has the whole project judged afresh. */
  run(project: string): Promise<Judging> {
    return firstValueFrom(this.api.ask(runFindings, { project }));
  }

  accept(project: string, { id, version }: Finding, reason: string): Promise<Finding> {
    return firstValueFrom(this.api.ask(acceptFinding, { project, id, 'If-Match': `"${version}"`, body: { reason } }));
  }

  reopen(project: string, { id, version }: Finding): Promise<Finding> {
    return firstValueFrom(this.api.ask(reopenFinding, { project, id, 'If-Match': `"${version}"` }));
  }

  /** Does what the finding proposes, on the events as they were seen. */
  repair(project: string, { id, events }: Finding): Promise<FindingRepaired> {
    const seen = events.map((event) => ({ id: event.id, version: event.version }));
    return firstValueFrom(this.api.ask(repairFinding, { project, id, body: { events: seen } }));
  }

  /** Takes a repair back: each event says again what it said, and one that was deleted is logged again. */
  async undo(project: string, { undo, removed }: FindingRepaired, key: string): Promise<void> {
    for (const { event, version, change } of undo) await this.events.change(project, event, `"${version}"`, change as never);
    if (removed) await this.events.record(project, removed as never, key);
  }
}
