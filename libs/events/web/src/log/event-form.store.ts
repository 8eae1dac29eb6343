import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { form, submit, validateTree, type ValidationError } from '@angular/forms/signals';
import { SessionStore } from '@turnout/accounts/web';
import { checkEvent, defaultStatus, type DraftFacts, holdingPeriod, LOGGED_STATUSES, meetingDays, noticesOf } from '@turnout/events/domain';
import { type ErrorParams, type IsoDate, isIsoDate, isoDateOf } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { EventsClient, type Tagged } from '../client/events-client';
import type { EventBody, EventDetail } from '../client/wire';
import { noticeFacts } from '../setup/notice-facts';
import type { ProjectSetup } from '../setup/project-setup';
import { countryChoices, type FormChoices, partnerChoices } from './choices';
import { BLANK, type EventFields } from './event-fields';
import { fieldAt } from './field-at';
import { followSuggestions } from './follow-suggestions';
import { differences } from './differences';
import { FormDraft } from './form-draft';
import { changesOf, mergeFields } from './merge-fields';
import { fromEvent } from './from-event';
import { recorderOf } from './recorder-of';
import { type Saving, savingsSince } from './savings-since';
import { asOneDate, asSeries } from './series-rows';
import { withAskedSplits } from './split-rows';
import { sentDraft, toDraft } from './to-draft';
import { RecordOrKeep, type Saved } from '../waiting/record-or-keep';
import type { WaitingEvent } from '../waiting/waiting-event';

/** What a filling of the form starts from. */
export interface FormStart {
  readonly setup: ProjectSetup;
  /** The event that is changed; `null` when one is logged. */
  readonly original: Tagged<EventDetail> | null;
  /** What stands in the form before anything is typed. */
  readonly fields: EventFields;
  /** The event that waits to be sent and is changed before. */
  readonly waiting?: WaitingEvent;
  /** Id of the event that this one is a copy of: what was begun without it has a draft of its own. */
  readonly copied?: string;
}

/** A wrong field, with what its message is filled with. */
export interface FieldCheck extends ValidationError.WithOptionalFieldTree {
  readonly params: ErrorParams;
  readonly detail: string | null;
}

/** Checks that ask for something, rather than find fault with what is there. */
const MISSING: ReadonlySet<string> = new Set([
  'event.type-missing',
  'event.title-missing',
  'event.start-missing',
  'event.lead-partner-missing',
]);

/** Facts that follow from a series: what is wrong with them is said at its meetings. */
const FOLLOWING = /^\/(?:startsOn|endsOn|meetings|participants)/u;

const NO_CHOICES: FormChoices = { partners: [], countries: [] };

/** One filling of the event form: what is typed, what the rules say about it, and how saving went. */
@Injectable()
export class EventFormStore {
  private readonly client = inject(EventsClient);
  private readonly recorder = inject(RecordOrKeep);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);
  readonly draft = inject(FormDraft);

  private readonly started = signal<FormStart | null>(null);
  private readonly sendKey = signal('');
  /** Whether saving was tried: until then nothing is missing that was not there and taken away. */
  private readonly isTried = signal(false);
  /** What suggestions follow from: only what is typed after it moves them, so that opening an event changes nothing of it. */
  private before: EventFields = BLANK;
  readonly fields = signal<EventFields>(BLANK);
  readonly problem = signal<Problem | null>(null);
  /** What somebody else saved meanwhile. */
  readonly conflict = signal<Tagged<EventDetail> | null>(null);
  /** Who saved it meanwhile. */
  readonly savings = signal<readonly Saving[]>([]);

  readonly choices = computed<FormChoices>(() => {
    const start = this.started();
    if (!start) return NO_CHOICES;
    return { partners: partnerChoices(start.setup.partners), countries: countryChoices(start.setup, this.translator().locale) };
  });
  private readonly today = isoDateOf(new Date());
  /** The event as it is typed. */
  readonly read = computed(() => toDraft(this.fields(), this.choices()));
  readonly willBe = computed(() => defaultStatus(isoOrNull(this.read().startsOn), this.today));
  readonly notices = computed(() => {
    const setup = this.started()?.setup;
    return setup ? noticesOf(this.read(), noticeFacts(setup, this.today)) : [];
  });

  /** The locked reporting period that would hold the event as it is typed. */
  readonly holding = computed(() => {
    const start = this.started();
    if (!start) return null;
    const leadPartner = this.read().leadPartner ?? null;
    const standing = {
      id: start.original?.value.id ?? null,
      startsOn: isoOrNull(this.read().startsOn),
      meetingDays: meetingDays(this.read()),
      leadPartner,
    };
    return holdingPeriod(standing, start.setup.periods, this.today);
  });

  readonly form = form(this.fields, (path) => {
    validateTree(path, ({ fieldTree }) => {
      const facts = this.facts();
      if (!facts) return null;
      const draft = this.read();
      return checkEvent(draft, facts)
        .filter(({ pointer }) => !draft.series || !FOLLOWING.test(pointer))
        .map(({ pointer, code, params = {} }) => ({ kind: code, params, detail: null, fieldTree: fieldAt(fieldTree, pointer) }))
        .filter((check) => this.isTried() || !MISSING.has(check.kind) || check.fieldTree().dirty());
    });
  });

  private readonly facts = computed<DraftFacts | null>(() => {
    const start = this.started();
    if (!start) return null;
    const { project, types, partners, workPackages } = start.setup;
    const reach = this.session.reach(start.original ? 'event.change' : 'event.record', project.code);
    const codes = (all: readonly { readonly code: string }[]): string[] => all.map(({ code }) => code);
    return {
      types: codes(types),
      partners: codes(partners),
      workPackages: codes(workPackages),
      workPackageOfType: new Map(types.flatMap(({ code, workPackage }) => (workPackage === null ? [] : [[code, workPackage]]))),
      dimensions: [...project.breakdownDimensions, ...(start.original?.value.breakdowns ?? []).map(({ dimension }) => dimension)],
      deliverables: codes(project.deliverables),
      milestones: codes(project.milestones),
      ...(reach === null ? {} : { recorder: recorderOf(this.session.session(), project.code, reach) }),
    };
  });

  constructor() {
    effect(() => {
      const start = this.started();
      if (!start) return;
      const followed = this.follow(start);
      untracked(() => {
        if (JSON.stringify(followed) !== JSON.stringify(start.fields))
          this.draft.keep({ fields: followed, base: start.fields, sendKey: this.sendKey() });
      });
    });
  }

  /** Lets other fields follow what was typed. @returns what then stands in the form */
  private follow({ setup }: FormStart): EventFields {
    const now = this.fields();
    const followed = followSuggestions(this.before, now, setup, this.translator().locale);
    this.before = followed;
    if (followed !== now) this.fields.set(followed);
    return followed;
  }

  /** Begins a filling, with what was typed and kept before if there is any. */
  async start(start: FormStart): Promise<void> {
    const kept = (await this.draft.open(start.setup.project.code, draftNameOf(start))) ?? start.waiting?.filling;
    this.started.set(start);
    this.begin(kept ? mergeFields(kept.base, kept.fields, start.fields) : start.fields, kept?.sendKey ?? crypto.randomUUID());
    if (start.waiting?.refusal) void this.showRefusal(start.waiting.refusal, start);
  }

  /** The count that breakdowns split, as typed or as it follows. */
  readonly splitCount = computed(() => {
    const { series, participants } = this.read();
    return series ? String(participants.count ?? '') : this.fields().count;
  });

  /** The series as it is typed; `null` for an event on one date. */
  readonly series = computed(() => this.read().series);

  /** Asks for several meetings, or for one date again, with what was typed so far. */
  askSeries(isSeries: boolean): void {
    const { locale } = this.translator();
    const { participants } = this.read();
    const days = meetingDays(this.read());
    this.fields.update((fields) => (isSeries ? asSeries(fields) : asOneDate(fields, days, participants.count, locale)));
  }

  /** Throws away what was typed. */
  discard(): void {
    this.draft.discard();
    this.begin(this.started()?.fields ?? BLANK, crypto.randomUUID());
  }

  /** Begins the next event like the last one: of the same type, by the same partner. */
  startAnother(): void {
    const { type, leadPartner, country, level, workPackage } = this.fields();
    const next = { ...BLANK, type, leadPartner, country, level, workPackage };
    this.started.update((start) => {
      if (!start) return start;
      const { setup } = start;
      return { setup, original: null, fields: withAskedSplits(next, setup.project.breakdownDimensions) };
    });
    this.discard();
  }

  /** Saves; what became of it, or `null` where something stood in the way, which the form then says. */
  async save(): Promise<Saved | null> {
    const start = this.started();
    if (!start) return null;
    let saved: Saved | null = null;
    // What follows from the last key is saved with it, even where that key is not drawn yet.
    this.follow(start);
    this.problem.set(null);
    this.isTried.set(true);
    await submit(this.form, async (tree) => {
      try {
        saved = await this.send(start);
        this.draft.discard();
        return null;
      } catch (failure) {
        return this.refused(toProblem(failure), start, tree);
      }
    });
    return saved;
  }

  /** What would be saved: what the person typed, on top of what was saved meanwhile. */
  readonly merged = computed(() => {
    const [start, theirs, mine] = [this.started(), this.conflict(), this.fields()];
    return start && theirs ? mergeFields(start.fields, mine, this.inFields(theirs.value)) : mine;
  });
  /** What the two versions say differently. */
  readonly differences = computed(() => {
    const theirs = this.conflict();
    return theirs ? differences(this.inFields(theirs.value), this.merged(), this.translator()) : [];
  });

  /** Goes on with what the person typed, as a change of what was saved meanwhile. */
  keepMine(): void {
    this.settle(this.merged());
  }

  /** Goes on with what was saved meanwhile. */
  takeTheirs(): void {
    const theirs = this.conflict();
    if (theirs) this.settle(this.inFields(theirs.value));
  }

  private settle(fields: EventFields): void {
    const theirs = this.conflict();
    this.started.update((start) => start && theirs && { ...start, original: theirs, fields: this.inFields(theirs.value) });
    this.conflict.set(null);
    this.problem.set(null);
    this.before = fields;
    this.fields.set(fields);
  }

  private inFields(event: EventDetail): EventFields {
    return withAskedSplits(fromEvent(event, this.translator().locale), this.started()?.setup.project.breakdownDimensions ?? []);
  }

  private begin(fields: EventFields, sendKey: string): void {
    this.sendKey.set(sendKey);
    this.isTried.set(false);
    this.problem.set(null);
    this.conflict.set(null);
    this.before = fields;
    this.form().reset(fields);
  }

  /** Says at its fields why the server did not take what was sent meanwhile. */
  private async showRefusal(refusal: Problem, start: FormStart): Promise<void> {
    this.isTried.set(true);
    await submit(this.form, (tree) => this.refused(refusal, start, tree));
    this.problem.set(refusal);
  }

  private async send({ setup, original, fields, waiting }: FormStart): Promise<Saved> {
    const project = setup.project.code;
    // The rules have passed, so the draft has the types of the request.
    const body = sentDraft(this.read()) as EventBody;
    if (!original) {
      const filling = { fields: this.fields(), base: fields, sendKey: this.sendKey() };
      return this.recorder.run({ project, body, filling, replaces: waiting?.id ?? null });
    }
    const changes = changesOf(sentDraft(toDraft(fields, this.choices())), sentDraft(this.read())) as Partial<EventBody>;
    // A date that was moved across today makes a planned event a held one, or the other way round.
    const isLogged = LOGGED_STATUSES.some((status) => status === original.value.status && status !== this.willBe());
    const changed = isLogged ? { ...changes, status: this.willBe() } : changes;
    return { kind: 'stored', event: (await this.client.change(project, original.value.id, original.tag, changed)).value };
  }

  /** Fetches what was saved meanwhile, and by whom; `false` when it cannot be had. */
  private async meet(project: string, mine: EventDetail): Promise<boolean> {
    const [theirs, history] = await Promise.all([
      this.client.read(project, mine.id).catch(() => null),
      this.client.history(project, mine.id).catch(() => []),
    ]);
    this.savings.set(theirs ? savingsSince(mine, theirs.value, history) : []);
    this.conflict.set(theirs);
    return theirs !== null;
  }

  private async refused(problem: Problem, { setup, original }: FormStart, tree: typeof this.form): Promise<FieldCheck[]> {
    if (problem.status === 412 && original) {
      if (await this.meet(setup.project.code, original.value)) return [];
    }
    // An earlier attempt arrived after all, and what is typed has changed since: it is another event, if the person still wants it.
    if (problem.code === 'idempotency.key-reused') this.sendKey.set(crypto.randomUUID());
    const fields = problem.fields.map(({ pointer, code, params, detail }) => ({
      kind: code,
      params,
      detail,
      fieldTree: fieldAt(tree, pointer),
    }));
    if (fields.length === 0) this.problem.set(problem);
    return fields;
  }
}

/** Under which name the draft of a filling is kept. */
function draftNameOf({ original, waiting, copied }: FormStart): string {
  if (original) return `event:${original.value.id}`;
  if (waiting) return `waiting:${waiting.id}`;
  return copied === undefined ? 'log-event' : `like:${copied}`;
}

function isoOrNull(text: string | null): IsoDate | null {
  return text !== null && isIsoDate(text) ? text : null;
}
