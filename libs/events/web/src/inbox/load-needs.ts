import { inject, Injector, type Type } from '@angular/core';
import { type Loaded, load, type Need, NEED_SOURCES, type NeedSource } from '@turnout/shared/web-platform';
import { catchError, combineLatest, from, map, type Observable, of, switchMap } from 'rxjs';

/** What other capabilities say needs the reader. */
export interface Needs {
  /** Only what there is of, the most pressing kind first. */
  readonly items: readonly Need[];
  /** Whether somebody could not be asked, so that there may be more. */
  readonly isPartial: boolean;
}

/** Asks every source of {@link NEED_SOURCES}; one that fails takes nothing from the others. Has to be called where Angular can inject. */
export function loadNeeds(project: () => string | undefined): Loaded<Needs> {
  const injector = inject(Injector);
  const sources = inject(NEED_SOURCES);
  return load(project, (asked) =>
    sources.length === 0 ? of(gather([])) : combineLatest(sources.map((source) => ask(source, injector, asked))).pipe(map(gather)),
  );
}

function ask(source: () => Promise<Type<NeedSource>>, injector: Injector, project: string): Observable<readonly Need[] | null> {
  return from(source()).pipe(
    switchMap((type) => injector.get(type).needs(project)),
    catchError(() => of(null)),
  );
}

function gather(answers: readonly (readonly Need[] | null)[]): Needs {
  const items = answers.flatMap((needs) => needs ?? []).filter(({ count }) => count > 0);
  return { items: items.toSorted((one, other) => one.rank - other.rank), isPartial: answers.includes(null) };
}
