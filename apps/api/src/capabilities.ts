import type { DynamicModule, Type } from '@nestjs/common';
import type { ProjectDirectory } from '@turnout/accounts/server';
import { ConsortiumDirectory } from '@turnout/consortium/server';

/** The modules of the capabilities that stand on accounts. */
export const CAPABILITY_MODULES: readonly (Type | DynamicModule)[] = [];

/** Who tells the access check about projects. */
export const PROJECT_DIRECTORY: Type<ProjectDirectory> = ConsortiumDirectory;
