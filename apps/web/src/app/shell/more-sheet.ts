import { Component, computed, inject, type Injector } from '@angular/core';
import { MAT_BOTTOM_SHEET_DATA, MatBottomSheet, MatBottomSheetRef } from '@angular/material/bottom-sheet';
import { MatIconButton } from '@angular/material/button';
import { RouterLink, RouterLinkActive } from '@angular/router';
import {
  mdiAccountCircleOutline,
  mdiAccountMultipleOutline,
  mdiClose,
  mdiFolderMultipleOutline,
  mdiTimerCogOutline,
  mdiTrayArrowUp,
} from '@mdi/js';
import { type AccountPage, accountPages, SessionStore } from '@turnout/accounts/web';
import { CurrentProject, projectName } from '@turnout/consortium/web';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { NavBadge } from './nav-badge';
import { NavCounts } from './nav-counts';
import { isInBar, navItems } from './nav-items';

const ACCOUNT_ICONS = {
  '/account': mdiAccountCircleOutline,
  '/accounts': mdiAccountMultipleOutline,
  '/outbox': mdiTrayArrowUp,
  '/jobs': mdiTimerCogOutline,
} as const satisfies Readonly<Record<AccountPage['path'], string>>;

/** What the bar of a phone has no room for: the other pages of the project, and the ways out of it. */
@Component({
  selector: 'tn-more-sheet',
  imports: [Icon, MatIconButton, NavBadge, RouterLink, RouterLinkActive, TextPipe],
  templateUrl: './more-sheet.html',
  styleUrl: './more-sheet.scss',
})
export class MoreSheet {
  private readonly sheet = inject<MatBottomSheetRef<MoreSheet>>(MatBottomSheetRef);
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);

  protected readonly project = inject<string>(MAT_BOTTOM_SHEET_DATA);
  protected readonly icons = { close: mdiClose, projects: mdiFolderMultipleOutline };
  private readonly waiting = inject(NavCounts);
  protected readonly counts = computed(() => this.waiting.of(this.project));
  protected readonly name = computed(() => {
    const card = this.current.card.value();
    return card ? projectName(card.project) : this.project;
  });
  protected readonly pages = computed(() => navItems(this.session, this.project).filter((item) => !isInBar(item)));
  protected readonly accountPages = computed(() =>
    accountPages(this.session.account()).map((page) => ({ ...page, icon: ACCOUNT_ICONS[page.path] })),
  );

  protected close(): void {
    this.sheet.dismiss();
  }
}

/** Opens the sheet over the page, and comes back when it is closed. */
export async function openMoreSheet(injector: Injector, project: string): Promise<void> {
  const sheet = injector.get(MatBottomSheet).open(MoreSheet, {
    data: project,
    panelClass: 'tn-sheet',
    ariaModal: true,
    ariaLabel: injector.get(TRANSLATOR)().text('shared.nav.more'),
    autoFocus: 'li a',
    // Not every browser gives the focus to what is pressed.
    restoreFocus: 'tn-project-nav .more',
  });
  await firstValueFrom(sheet.afterDismissed(), { defaultValue: undefined });
}
