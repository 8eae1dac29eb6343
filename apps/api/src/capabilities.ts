import type { Type } from '@nestjs/common';
import type { ProjectDirectory } from '@turnout/accounts/server';
import { NoProjects } from './no-projects';

/** The modules of the capabilities that stand on accounts. */
export const CAPABILITY_MODULES: readonly Type[] = [];

/** Who tells the access check about projects. */
export const PROJECT_DIRECTORY: Type<ProjectDirectory> = NoProjects;
