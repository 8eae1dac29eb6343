import { Component, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { mdiAlertOutline, mdiCheck, mdiCloudOffOutline, mdiRedo, mdiSnowflake, mdiSync, mdiUndo } from '@mdi/js';
import { ProjectSetupStore, routeParam } from '@turnout/events/web';
import { MAX_SECTION_PICTURES } from '@turnout/reports/definitions';
import { Icon, PageHeader, Skeleton, TRANSLATOR, VersionConflict } from '@turnout/shared/ui';
import { Notifications, pageKeys, PageTitle, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { type ChosenFigure, SHEET_STYLES } from '../document-sheet';
import { ComposedDocument } from './composed-document';
import { ComposerStore } from './composer.store';
import { CompositionDraft } from './composition-draft';
import { compositionPath } from './compositions-client';
import { withOwnSection, withoutSection, withSection, withSectionMoved } from './composition/change-sections';
import { differencesInWords } from './composition/difference-words';
import { BeforeFreezing } from './contradictions/before-freezing';
import { Downloads } from './downloads/downloads';
import { DownloadsStore } from './downloads/downloads.store';
import { ExplainFigure } from './figures/explain-figure';
import { outlineOf } from './outline/outline-of';
import { type OutlineChange, SectionOutline } from './outline/section-outline';
import { CompositionSettings, type SettingsChange } from './settings/composition-settings';
import { PicturesOfReport } from './settings/pictures-of-report';
import { type PickedPicture, PicturesPicker } from './settings/pictures-picker';
import { ReportSheet } from './sheet/report-sheet';
import { COMPOSER_STYLES } from './sheet/sheet-styles';

/** What a narrow window shows one at a time. */
const PARTS = ['outline', 'document', 'settings'] as const;

/** Where a report is composed: its outline, the document as it will print, and its settings. */
@Component({
  selector: 'tn-composer-page',
  imports: [
    ...[CompositionSettings, Downloads, Icon, MatButton, MatIconButton, PageHeader, PicturesPicker, ProblemView],
    ...[ReportSheet, RouterLink, SectionOutline, Skeleton, TextPipe, VersionConflict],
  ],
  providers: [
    ...[ComposedDocument, ComposerStore, CompositionDraft, DownloadsStore, PicturesOfReport],
    { provide: SHEET_STYLES, useValue: COMPOSER_STYLES },
  ],
  host: {
    '(window:pagehide)': 'store.save()',
    '(document:keydown.control.s)': 'saveByKey($event)',
    '(document:keydown.meta.s)': 'saveByKey($event)',
  },
  templateUrl: './composer.page.html',
  styleUrl: './composer.page.scss',
})
export class ComposerPage {
  protected readonly store = inject(ComposerStore);
  protected readonly setups = inject(ProjectSetupStore);
  private readonly gallery = inject(PicturesOfReport);
  private readonly explainer = inject(ExplainFigure);
  private readonly dialog = inject(MatDialog);
  private readonly notifications = inject(Notifications);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);
  private readonly sheet = viewChild(ReportSheet);

  protected readonly icons = { undo: mdiUndo, redo: mdiRedo, freeze: mdiSnowflake, alert: mdiAlertOutline };
  protected readonly parts = PARTS;
  protected readonly maxPictures = MAX_SECTION_PICTURES;
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  protected readonly back = computed(() => ['/p', this.project(), 'reports']);
  protected readonly shown = signal<(typeof PARTS)[number]>('document');
  protected readonly edited = signal<string | null>(null);
  protected readonly pictures = this.gallery.choices;
  protected readonly outline = computed(() =>
    outlineOf(this.store.composition(), this.store.composed.document(), this.store.composed.contradictions(), this.store.isChanged()),
  );
  protected readonly contradictionCount = computed(() => this.outline().reduce((sum, { contradictions }) => sum + contradictions, 0));
  protected readonly isTroubled = computed(() => ['away', 'wrong', 'refused', 'conflict'].includes(this.store.saving()));
  protected readonly savingWords = computed(() => this.translator().text(`reports.composer.saving.${this.store.saving()}`));
  protected readonly savingIcon = computed(
    () =>
      ({
        saved: mdiCheck,
        unsaved: mdiSync,
        saving: mdiSync,
        away: mdiCloudOffOutline,
        wrong: mdiAlertOutline,
        refused: mdiAlertOutline,
        conflict: mdiAlertOutline,
      })[this.store.saving()],
  );
  protected readonly differences = computed(() => differencesInWords(this.store.differences(), this.translator()));
  protected readonly conflictWords = computed(() => {
    const { text } = this.translator();
    return {
      ...{ heading: text('reports.composer.conflict-title'), field: text('reports.composer.conflict-part') },
      ...{ theirs: text('events.log.conflict-theirs'), yours: text('events.log.conflict-yours') },
      ...{ keep: text('events.log.conflict-keep'), take: text('events.log.conflict-take') },
    };
  });
  private readonly pictureSection = computed(() => this.store.composition().sections.find(({ kind }) => kind === 'pictures'));
  protected readonly picked = computed(() => this.pictureSection()?.pictures ?? null);
  /** What the document shows now. */
  protected readonly shownPictures = computed(() => {
    const blocks = this.store.composed.document()?.blocks ?? [];
    const section = this.pictureSection()?.id;
    return blocks.flatMap((block) => (block.kind === 'pictures' && block.section === section ? block.pictures.map(({ id }) => id) : []));
  });

  constructor() {
    const title = inject(PageTitle);
    pageKeys(
      {
        keys: ['mod+z'],
        words: 'reports.composer.keys.undo',
        run: () => {
          this.store.undo();
        },
      },
      {
        keys: ['mod+y'],
        words: 'reports.composer.keys.redo',
        run: () => {
          this.store.redo();
        },
      },
    );
    effect(() => {
      const [project, id] = [this.project(), this.id()];
      untracked(() => {
        this.edited.set(null);
        this.setups.open(project);
        this.gallery.open(project, id);
        void this.store.open(project, id);
      });
    });
    effect(() => {
      const name = this.store.composition().name;
      if (name !== '') title.use(name);
    });
  }

  protected readonly pictureAddress = (picture: string): string =>
    `${compositionPath(this.project(), this.id())}/pictures/${encodeURIComponent(picture)}`;
  protected readonly saveFirst = (): Promise<boolean> => this.store.save();

  protected changeOutline(change: OutlineChange): void {
    const before = this.store.composition();
    if (change.kind === 'switch') this.store.change(withSection(before, change.id, { isOn: change.isOn }));
    else if (change.kind === 'move') this.store.change(withSectionMoved(before, change.id, change.to));
    else if (change.kind === 'rename')
      this.store.change(withSection(before, change.id, { title: change.title === '' ? null : change.title }));
    else this.removeSection(change.id);
  }

  protected changeSettings({ change, about }: SettingsChange): void {
    this.store.change({ ...this.store.composition(), ...change }, about);
  }

  protected pick(pictures: readonly string[] | null): void {
    const section = this.pictureSection();
    if (section) this.store.change(withSection(this.store.composition(), section.id, { pictures }));
  }

  protected pickOne({ id, isPicked }: PickedPicture): void {
    const others = (this.picked() ?? []).filter((each) => each !== id);
    this.pick(isPicked ? [...others, id] : others);
  }

  protected addSection(behind: string | null): void {
    const { composition, id } = withOwnSection(this.store.composition(), behind, this.translator().text('reports.composer.new-section'));
    this.store.change(composition);
    this.writeSection(id);
  }

  protected jump(id: string): void {
    this.shown.set('document');
    setTimeout(() => this.sheet()?.showSection(id));
  }

  protected writeSection(id: string): void {
    this.jump(id);
    setTimeout(() => this.sheet()?.write(id));
  }

  protected showContradiction(): void {
    const first = this.outline().find(({ contradictions }) => contradictions > 0);
    if (first) this.jump(first.id);
  }

  protected explain(figure: ChosenFigure): void {
    this.explainer.open({ ...figure, project: this.project() });
  }

  protected takeBack(direction: 'undo' | 'redo'): void {
    this.store[direction]();
  }

  protected saveByKey(event: Event): void {
    event.preventDefault();
    void this.store.save();
  }

  /** Says first what is wrong in the texts; frozen is what is saved. */
  protected async freeze(): Promise<void> {
    if (!(await this.store.save())) return;
    const wrong = this.store.composed.contradictions();
    if (wrong.length > 0 && !(await firstValueFrom(this.dialog.open(BeforeFreezing, { data: wrong }).afterClosed()))) {
      this.showContradiction();
      return;
    }
    await this.router.navigate([...this.back(), 'versions'], { queryParams: { freeze: this.id() } });
  }

  protected go(address: string): void {
    void this.router.navigateByUrl(address);
  }

  private removeSection(id: string): void {
    const before = this.store.composition();
    const at = before.sections.findIndex((section) => section.id === id);
    const section = before.sections[at];
    if (!section) return;
    if (this.edited() === id) this.edited.set(null);
    this.store.change(withoutSection(before, id));
    this.notifications.sayWithUndo(this.translator().text('reports.composer.removed', { section: section.title ?? '' }), () => {
      const now = this.store.composition();
      if (!now.sections.some((each) => each.id === id)) this.store.change({ ...now, sections: now.sections.toSpliced(at, 0, section) });
    });
  }
}
