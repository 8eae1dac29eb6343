import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { afterNextRender, Component, computed, DestroyRef, effect, ElementRef, inject, Injector, signal, untracked } from '@angular/core';
import { FormField, type ReadonlyFieldTree } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { mdiLockOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { EVENT_LEVELS, EVENT_MODES, EVENT_SETTINGS, PARTICIPANT_METHODS } from '@turnout/events/domain';
import { EmptyState, PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, Notifications, pageKeys, type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { EventStore } from '../event/event.store';
import { routeParam, routeQuery } from '../route-param';
import { FactNote } from '../review/fact-note';
import { lockWords } from '../review/lock-words';
import { OpenNote } from '../review/open-note';
import { NoTypes } from '../setup/no-types';
import type { ProjectSetup } from '../setup/project-setup';
import { ProjectSetupStore } from '../setup/project-setup.store';
import { levelKey, methodKey, modeKey, settingKey } from '../vocabulary-keys';
import { BreakdownsField } from './breakdowns-field';
import { ChoiceField } from './choice-field';
import { CoPartnersField } from './co-partners-field';
import { ConflictPanel } from './conflict-panel';
import { DateField } from './date-field';
import { DeliverablesField } from './deliverables-field';
import { ErrorSummary } from './error-summary';
import type { Saved } from '../waiting/record-or-keep';
import type { WaitingEvent } from '../waiting/waiting-event';
import { WaitingEvents } from '../waiting/waiting-events';
import { EventFormStore } from './event-form.store';
import { fieldWords } from './field-words';
import { FormDraft } from './form-draft';
import { typedPeriodWords } from '../period/period-words';
import { LikeThisHint } from './like-this';
import { noticeWords } from './notice-words';
import { PasteLine } from './paste-line';
import { SeriesField } from './series-field';
import { startingFields } from './starting-fields';
import { TypeField } from './type-field';
import { SECTION_FACTS, type SectionName, sectionOf, sectionsConcerned } from './section';
import { WordField, type WordOption } from './word-field';

/** The one form for events: logs a new one, or changes one. */
@Component({
  selector: 'tn-log-event-page',
  imports: [
    BreakdownsField,
    CdkTextareaAutosize,
    ChoiceField,
    ConflictPanel,
    CoPartnersField,
    DateField,
    DeliverablesField,
    EmptyState,
    ErrorSummary,
    FactNote,
    FormField,
    InstantPipe,
    LikeThisHint,
    MatButton,
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInput,
    NoTypes,
    OpenNote,
    PageHeader,
    PasteLine,
    ProblemView,
    RouterLink,
    SeriesField,
    Skeleton,
    TextPipe,
    TypeField,
    WordField,
  ],
  providers: [EventFormStore, FormDraft],
  host: { '(keydown.control.enter)': 'saveByKey($event)', '(keydown.meta.enter)': 'saveByKey($event)' },
  templateUrl: './log-event.page.html',
  styleUrl: './log-event.page.scss',
})
export class LogEventPage {
  protected readonly store = inject(EventFormStore);
  protected readonly setups = inject(ProjectSetupStore);
  protected readonly events = inject(EventStore);
  private readonly session = inject(SessionStore);
  private readonly waiting = inject(WaitingEvents);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  private readonly query = routeQuery();
  private readonly route = inject(ActivatedRoute).snapshot;
  protected readonly isEdit = this.route.paramMap.has('id');
  protected readonly isCopy = computed(() => !this.isEdit && 'like' in this.query());
  private hasBegun = false;
  private taken: WaitingEvent | null = null;
  protected readonly isWaiting = computed(() => !this.isEdit && 'waiting' in this.query());
  protected readonly form = this.store.form;
  protected readonly hasFailed = signal(false);
  protected readonly isReady = signal(false);
  protected readonly open = signal<ReadonlySet<SectionName>>(new Set());
  protected readonly hasEnd = signal(false);

  protected readonly mayLog = computed(() => this.session.reach(this.isEdit ? 'event.change' : 'event.record', this.project()) !== null);
  protected readonly lock = mdiLockOutline;
  protected readonly SECTION_FACTS = SECTION_FACTS;
  /** Why the event that is edited came back. */
  protected readonly openNote = computed(() => (this.isEdit ? (this.events.tagged()?.value.openNote ?? null) : null));
  /** Why the event cannot be changed, asked before the form opens: what is typed since then is not thrown away. */
  protected readonly refusal = computed(() => {
    const event = this.isEdit ? this.events.tagged()?.value : undefined;
    if (!event || event.may.change) return null;
    return lockWords(event, this.translator()) ?? this.translator().text('events.log.not-yours-text');
  });
  protected readonly base = computed(() => ['/p', this.project(), 'events']);
  protected readonly back = computed(() => (this.isEdit ? [...this.base(), this.id()] : this.base()));
  /** What was loaded already is not taken away by loading it again without a network. */
  protected readonly problem = computed(() => (this.isReady() ? null : (this.setups.problem() ?? this.events.problem())));
  protected readonly options = computed(() => {
    const { text } = this.translator();
    return {
      levels: EVENT_LEVELS.map((value) => ({ value, label: text(levelKey(value)) })),
      modes: EVENT_MODES.map((value) => ({ value, label: text(modeKey(value)) })),
      settings: EVENT_SETTINGS.map((value) => ({ value, label: text(settingKey(value)) })),
      methods: PARTICIPANT_METHODS.map((value) => ({ value, label: text(methodKey(value)) })),
      workPackages: titled(this.setups.setup()?.workPackages),
      deliverables: titled(this.setups.setup()?.project.deliverables),
      milestones: titled(this.setups.setup()?.project.milestones),
    };
  });
  protected readonly isWrong = computed(() => this.hasFailed() && this.form().invalid());

  constructor() {
    pageKeys({ keys: ['mod+Enter'], words: 'events.keys.save' });
    inject(DestroyRef).onDestroy(() => {
      this.letWaitingGo();
    });
    effect(() => {
      this.setups.open(this.project());
      const like = this.query()['like'];
      const source = this.isEdit ? this.id() : typeof like === 'string' ? like : null;
      if (source !== null) this.events.open(this.project(), source);
    });
    effect(() => {
      const [setup, source] = [this.setups.setup(), this.events.tagged()];
      if (setup && this.mayLog() && this.refusal() === null && (source !== null || !(this.isEdit || this.isCopy())) && !this.hasBegun) {
        untracked(() => void this.begin(setup, source));
      }
    });
  }

  protected words(field: ReadonlyFieldTree<unknown>): string {
    return fieldWords(field, this.translator());
  }

  protected keptKey({ code, status }: Problem) {
    if (code === 'idempotency.key-reused') return 'events.log.failed-reused' as const;
    return status === 0 ? ('events.log.failed-network' as const) : ('events.log.failed-other' as const);
  }

  protected notice(pointer: string): string | null {
    const holding = pointer === '/startsOn' ? this.store.holding() : null;
    if (holding) return typedPeriodWords(holding, this.translator());
    const found = this.store.notices().find((each) => each.pointer === pointer);
    return found ? noticeWords(found, this.translator()) : null;
  }

  /** That one split leaves people over though another accounts for everybody; where one holds too many, its own field says so. */
  protected unequalSplit(): string | null {
    const found = this.store.notices().find(({ rule, params }) => rule === 'breakdown-does-not-add-up' && params['why'] === 'fewer');
    return found ? noticeWords(found, this.translator()) : null;
  }

  /** Meetings that the title speaks of and the record does not count. */
  protected saidMeetings(): number | null {
    const said = this.store.notices().find(({ rule }) => rule === 'title-says-meetings')?.params['said'];
    return typeof said === 'number' ? said : null;
  }

  protected countMeetings(said: number): void {
    this.form.meetings().value.set(String(said));
    this.focusLater('.title textarea');
  }

  protected showEnd(isShown: boolean): void {
    this.hasEnd.set(isShown);
    if (isShown) this.focusLater('.ends-on input');
    else this.form.endsOn().value.set('');
  }

  protected showSeries(isShown: boolean): void {
    this.store.askSeries(isShown);
    this.hasEnd.set(this.store.fields().endsOn !== '');
    this.focusLater(isShown ? 'tn-series-field td input' : '.dates input');
  }

  /** Opens what a pasted line has filled in, so that nothing of it is out of sight. */
  protected showWhatIsFilled(): void {
    const { endsOn, coPartners, level } = this.store.fields();
    this.hasEnd.set(endsOn !== '');
    const filled: SectionName[] = [
      ...(coPartners.length > 0 ? (['partners'] as const) : []),
      ...(level === 'international' ? (['place'] as const) : []),
    ];
    this.open.update((all) => new Set([...all, ...filled]));
  }

  protected toggled(section: SectionName, event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    this.open.update((all) => new Set([...all].filter((each) => each !== section).concat(isOpen ? [section] : [])));
  }

  protected visit(field: ReadonlyFieldTree<unknown>): void {
    const section = field === this.form.summary ? 'summary' : sectionOf(this.form, field);
    if (section) this.open.update((all) => new Set(all).add(section));
    if (field === this.form.endsOn) this.hasEnd.set(true);
    afterNextRender(() => field().focusBoundControl(), { injector: this.injector });
  }

  protected saveByKey(event: Event): void {
    event.preventDefault();
    void this.save();
  }

  protected async save(): Promise<void> {
    const saved = await this.attempt();
    if (!saved) return;
    const { text } = this.translator();
    if (saved.kind === 'waiting') {
      this.notifications.say(text('events.waiting.kept'));
      await this.router.navigate(this.base());
      return;
    }
    const { event } = saved;
    if (this.isEdit) this.events.take(event);
    this.notifications.say(this.isEdit ? text('events.log.changed') : text('events.log.saved', { title: event.title }));
    await this.router.navigate([...this.base(), event.id]);
  }

  protected async saveAndLogAnother(): Promise<void> {
    const saved = await this.attempt();
    if (!saved) return;
    this.sayLogged(saved);
    this.store.startAnother();
    this.hasEnd.set(false);
    this.open.set(this.openAtFirst());
    this.focusLater('.title textarea');
  }

  private sayLogged(saved: Saved): void {
    const { text } = this.translator();
    if (saved.kind === 'waiting') {
      this.notifications.say(text('events.waiting.kept'));
      return;
    }
    const { id, title } = saved.event;
    const open = (): void => void this.router.navigate([...this.base(), id]);
    this.notifications.sayWithAction(text('events.log.saved', { title }), text('events.log.show-saved'), open);
  }

  protected async keepMine(): Promise<void> {
    this.store.keepMine();
    await this.save();
  }

  protected discard(): void {
    this.store.discard();
    this.hasFailed.set(false);
    this.hasEnd.set(this.store.fields().endsOn !== '');
  }

  private async attempt(): Promise<Saved | null> {
    if (this.form().submitting()) return null;
    const saved = await this.store.save();
    this.hasFailed.set(saved === null);
    const first = this.form().errorSummary()[0]?.fieldTree;
    if (!saved && first) this.visit(first);
    return saved;
  }

  private async begin(setup: ProjectSetup, source: ReturnType<typeof this.events.tagged>): Promise<void> {
    this.hasBegun = true;
    const { locale } = this.translator();
    const own = this.session.session()?.memberships.find(({ project }) => project === setup.project.code)?.partner ?? null;
    const fields = startingFields(setup, { own, locale, source: source?.value ?? null, isCopy: !this.isEdit });
    const waiting = this.takeWaiting();
    await this.store.start({
      setup,
      original: this.isEdit ? source : null,
      fields: waiting?.filling.base ?? fields,
      ...(waiting ? { waiting } : {}),
      ...(this.isCopy() && source ? { copied: source.value.id } : {}),
    });
    this.hasEnd.set(this.store.fields().endsOn !== '');
    this.open.set(this.openAtFirst());
    this.isReady.set(true);
    if (this.route.fragment === 'summary') this.visit(this.form.summary);
    else if (this.isFocusFree()) this.focusLater('tn-type-field mat-select');
  }

  /** The event that waits to be sent and that the address names; it is not sent while it is open here. */
  private takeWaiting(): WaitingEvent | null {
    const id = this.query()['waiting'];
    const found = typeof id === 'string' && !this.isEdit ? this.waiting.find(id) : null;
    if (found?.project !== this.project()) return null;
    this.waiting.change(found.id, { isHeld: true });
    this.taken = found;
    return found;
  }

  /** Whoever only looked leaves the event as it was, to be sent. */
  private letWaitingGo(): void {
    if (!this.taken || JSON.stringify(this.store.fields()) !== JSON.stringify(this.taken.filling.fields)) return;
    this.store.draft.discard();
    this.waiting.change(this.taken.id, { isHeld: this.taken.isHeld });
  }

  /** The sections that a note speaks about, and the one with what the project asks for. */
  private openAtFirst(): ReadonlySet<SectionName> {
    const isAsked = (this.setups.setup()?.project.breakdownDimensions.length ?? 0) > 0;
    return new Set([...sectionsConcerned(this.openNote()), ...(isAsked ? (['people'] as const) : [])]);
  }

  /**
   * Whether the focus is still where opening the page put it: whoever moved it while the form was loading keeps it. While nothing
   * else of the page is there, the Tab key leads round to the link that skips to it.
   */
  private isFocusFree(): boolean {
    const { activeElement, body } = this.host.ownerDocument;
    return activeElement === null || activeElement === body || activeElement.matches('main h1, a[href="#main"]');
  }

  private focusLater(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}

/** Things with a code, and mostly a title, as they are chosen. */
function titled(things: readonly { readonly code: string; readonly title: string | null }[] = []): readonly WordOption[] {
  return things.map(({ code, title }) => ({ value: code, label: title ? `${code} ${title}` : code }));
}
