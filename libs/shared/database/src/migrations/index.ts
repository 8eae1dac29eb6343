import type { MigrationInterface } from 'typeorm';
import { CreateAccounts1790000000000 } from './1790000000000-create-accounts';

/** Every migration, oldest first. A new one is a new file and a new line at the end. */
export const ALL_MIGRATIONS: readonly (new () => MigrationInterface)[] = [CreateAccounts1790000000000];
