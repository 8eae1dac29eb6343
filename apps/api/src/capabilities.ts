import type { DynamicModule, Type } from '@nestjs/common';
import type { ProjectDirectory } from '@turnout/accounts/server';
import { ConsortiumDirectory, ConsortiumModule } from '@turnout/consortium/server';
import { EVENT_USERS, EventsModule, PERIOD_USERS } from '@turnout/events/server';
import { CopyPromises, ImpactModule, TARGET_USERS } from '@turnout/impact/server';
import { QualityModule } from '@turnout/quality/server';
import { CopyReminderRules, RemindersModule } from '@turnout/reminders/server';
import { ReportedLedger, ReportsModule } from '@turnout/reports/server';
import { AllRenderers } from './all-renderers';

/** The modules of the capabilities that stand on accounts. */
export const CAPABILITY_MODULES: readonly (Type | DynamicModule)[] = [
  ConsortiumModule.with({
    ledger: ReportedLedger,
    promises: CopyPromises,
    askingRules: CopyReminderRules,
    users: [EVENT_USERS, PERIOD_USERS, TARGET_USERS],
  }),
  EventsModule,
  ImpactModule,
  QualityModule,
  RemindersModule,
  ReportsModule.with({ renderers: AllRenderers }),
];

/** Who tells the access check about projects. */
export const PROJECT_DIRECTORY: Type<ProjectDirectory> = ConsortiumDirectory;
