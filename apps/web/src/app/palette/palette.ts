import type { Injector, Type } from '@angular/core';
import { Commands, type CommandSource, openCommandPalette } from '@turnout/shared/web-platform';
import { AppearanceCommands } from './appearance-commands';
import { HelpCommands } from './help-commands';
import { PlaceCommands } from './place-commands';

/**
 * What each part of the application has to offer; the pages that are open add their own. The parts are fetched as their pages are, so that
 * they stay out of what is loaded first.
 */
async function allSources(): Promise<readonly Type<CommandSource>[]> {
  const [events, reports, consortium, accounts] = await Promise.all([
    import('@turnout/events/web'),
    import('@turnout/reports/web'),
    import('@turnout/consortium/web'),
    import('@turnout/accounts/web'),
  ]);
  return [
    PlaceCommands,
    events.EventCommands,
    events.CalendarCommands,
    events.PartnerEventCommands,
    reports.ReportCommands,
    consortium.ProjectCommands,
    AppearanceCommands,
    accounts.AccountCommands,
    HelpCommands,
  ];
}

/** Opens the palette over everything there is to do. Loaded when it is first asked for. */
export async function openPalette(injector: Injector): Promise<void> {
  const known = (await allSources()).map((source) => injector.get(source));
  injector.get(Commands).addBehind(...known);
  await openCommandPalette(injector);
}
