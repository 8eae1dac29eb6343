import { inject, Injectable } from '@angular/core';
import { ConsortiumClient, type EventType } from '@turnout/consortium/web';
import { ApiStream, type ImpactOfType, readImpact } from '@turnout/shared/api-client';
import { forkJoin, map, type Observable } from 'rxjs';

/** A promise with how far it is kept, and the event type it is about. */
export interface KeptPromise extends ImpactOfType {
  readonly label: string;
  readonly hue: number | null;
}

/** Asks how far the promises of a project are kept. */
@Injectable({ providedIn: 'root' })
export class ImpactClient {
  private readonly api = inject(ApiStream);
  private readonly consortium = inject(ConsortiumClient);

  promises(project: string): Observable<readonly KeptPromise[]> {
    return forkJoin({ impact: this.api.ask(readImpact, { project }), types: this.consortium.eventTypes(project) }).pipe(
      map(({ impact, types }) => impact.targets.map((target) => withType(target, types))),
    );
  }
}

function withType(target: ImpactOfType, types: readonly EventType[]): KeptPromise {
  const type = types.find(({ code }) => code === target.type);
  return { ...target, label: type?.label ?? target.type, hue: type?.hue ?? null };
}
