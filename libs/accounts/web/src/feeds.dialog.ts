import type { MatDialog } from '@angular/material/dialog';

/** Opens the dialog about one's calendar feeds, which is loaded when it is asked for. @param project code of the project that a new feed is about */
export async function openSubscribeDialog(dialog: MatDialog, project: string): Promise<void> {
  const { SubscribeDialog } = await import('./feeds/subscribe-dialog');
  dialog.open(SubscribeDialog, { data: { project }, width: '44rem', autoFocus: 'first-heading' });
}
