import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { CurrentProject } from './current-project';

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
