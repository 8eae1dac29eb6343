import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { combineLatest, map } from 'rxjs';

/** A parameter of the address, from whichever route on the way to this page names it; empty where none does. */
export function routeParam(name: string): Signal<string> {
  const route = inject(ActivatedRoute);
  const found = combineLatest(route.pathFromRoot.map((each) => each.paramMap)).pipe(
    map((all) => all.map((params) => params.get(name)).findLast((value) => value !== null) ?? ''),
  );
  return toSignal(found, { initialValue: '' });
}

/** The query of the address, as filters read it: a field given several times is a list. */
export function routeQuery(): Signal<Readonly<Record<string, string | readonly string[]>>> {
  return toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
}
