import { inject, Injectable } from '@angular/core';
import { ConsortiumClient, type EventType } from '@turnout/consortium/web';
import {
  ApiStream,
  type ConditionExplanation,
  explainCondition,
  type ImpactOfType,
  type ImpactTrend,
  readImpact,
  readImpactTrend,
} from '@turnout/shared/api-client';
import { forkJoin, map, type Observable } from 'rxjs';
import { type Standing, standingOf } from './standing';

/** A promise with how far it is kept, and the event type it is about. */
export interface KeptPromise extends ImpactOfType {
  /** `null` for all types together. */
  readonly label: string | null;
  readonly hue: number | null;
  readonly standing: Standing;
}

/** Asks how far the promises of a project are kept. */
@Injectable({ providedIn: 'root' })
export class ImpactClient {
  private readonly api = inject(ApiStream);
  private readonly consortium = inject(ConsortiumClient);

  /** @param planned whether to be told as well what it would be with what is planned */
  promises(project: string, planned = false): Observable<readonly KeptPromise[]> {
    const impact = this.api.ask(readImpact, { project, ...(planned && { planned: 'true' as const }) });
    return forkJoin({ impact, types: this.consortium.eventTypes(project) }).pipe(
      map(({ impact: { targets }, types }) => targets.map((target) => withType(target, types))),
    );
  }

  /** Which events count towards a condition of a promise, and why others do not. @param cursor where the page before ended */
  explanation(project: string, type: string | null, number: number, cursor: string | null = null): Observable<ConditionExplanation> {
    return this.api.ask(explainCondition, { project, ...aboutType(type), number: String(number), ...(cursor === null ? {} : { cursor }) });
  }

  trend(project: string, type: string | null): Observable<ImpactTrend> {
    return this.api.ask(readImpactTrend, { project, ...aboutType(type) });
  }
}

/** The event type as an address names it; all types together are not named. */
export function aboutType(type: string | null): { readonly type?: string } {
  return type === null ? {} : { type };
}

function withType(target: ImpactOfType, types: readonly EventType[]): KeptPromise {
  const type = types.find(({ code }) => code === target.type);
  return { ...target, label: type?.label ?? target.type, hue: type?.hue ?? null, standing: standingOf(target.gap) };
}
