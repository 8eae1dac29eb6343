import { inject } from '@angular/core';
import type { CanActivateFn, CanMatchFn } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { toProblem } from '@turnout/shared/web-platform';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { ConsortiumClient } from './client/consortium-client';
import { CurrentProject } from './current-project';

/**
 * Matches the address of a project that the person may see. Members are known from their session; for others the server is
 * asked. Whatever else goes wrong is left to the pages, and so is whoever has to sign in first.
 */
export const isVisibleProject: CanMatchFn = async (_route, [, segment]) => {
  const [session, client, current] = [inject(SessionStore), inject(ConsortiumClient), inject(CurrentProject)];
  const code = segment?.path ?? '';
  if (!(await session.ensure())) return true;
  if (session.session()?.memberships.some(({ project }) => project === code)) return true;
  if (current.code() === code && current.card.value() !== null) return true;
  return firstValueFrom(
    client.project(code).pipe(
      map(() => true),
      catchError((failure: unknown) => of(toProblem(failure).status !== 404)),
    ),
  );
};

/** Opens the project that the route's `project` parameter names. Lets everybody pass: whether the project may be seen, the server says. */
export const openProject: CanActivateFn = (route) => {
  inject(CurrentProject).open(route.paramMap.get('project'));
  return true;
};

/** Leaves whatever project was open. */
export const leaveProject: CanActivateFn = () => {
  inject(CurrentProject).open(null);
  return true;
};
