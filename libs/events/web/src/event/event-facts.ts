import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatEventFilter, NO_FILTER, type NotedFact, partnersOf } from '@turnout/events/domain';
import { Count, StatusBadge, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, TextPipe } from '@turnout/shared/web-platform';
import type { EventDetail } from '../client/wire';
import type { ProjectSetup, SetupDue } from '../setup/project-setup';
import { FactNote } from '../review/fact-note';
import { levelKey, methodKey, modeKey, seriesKey, settingKey, statusKey, statusTone } from '../vocabulary-keys';

interface WordedFact {
  readonly fact: NotedFact;
  readonly name: string;
  readonly value: string | null;
}

/** The facts of an event, each with its name; what nobody stated is said to be not known. */
@Component({
  selector: 'tn-event-facts',
  imports: [Count, CountryPipe, DateRangePipe, FactNote, RouterLink, StatusBadge, TextPipe, TypeBadge],
  templateUrl: './event-facts.html',
  styleUrl: './event-facts.scss',
})
export class EventFacts {
  readonly event = input.required<EventDetail>();
  readonly setup = input.required<ProjectSetup>();
  /** Commands of the router that lead to the list. */
  readonly base = input.required<readonly string[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly type = computed(() => this.setup().types.find(({ code }) => code === this.event().type) ?? null);
  protected readonly typeQuery = computed(() => formatEventFilter({ ...NO_FILTER, type: [this.event().type] }));
  protected readonly partners = computed(() =>
    partnersOf(this.event()).map((code) => ({
      code,
      name: this.setup().partners.find((partner) => partner.code === code)?.name ?? null,
      isLead: code === this.event().leadPartner,
      query: formatEventFilter({ ...NO_FILTER, partner: [code] }),
    })),
  );
  /** What the event counts for, each with the way to all events that count for it. */
  protected readonly countsFor = computed(() => {
    const [{ deliverables, milestone }, { project }] = [this.event(), this.setup()];
    const named = (code: string, things: readonly SetupDue[]) => ({
      code,
      title: things.find((each) => each.code === code)?.title ?? null,
    });
    return [
      ...deliverables.map((code) => ({
        ...named(code, project.deliverables),
        query: formatEventFilter({ ...NO_FILTER, deliverable: [code] }),
      })),
      ...(milestone === null ? [] : [milestone]).map((code) => ({
        ...named(code, project.milestones),
        query: formatEventFilter({ ...NO_FILTER, milestone: [code] }),
      })),
    ];
  });
  /** Whether there is anything in the project that an event can count for. */
  protected readonly canCount = computed(() => {
    const { deliverables, milestones } = this.setup().project;
    return deliverables.length > 0 || milestones.length > 0;
  });
  protected readonly tone = computed(() => statusTone(this.event().status));
  /** Facts that are one word, or not known. */
  protected readonly words = computed((): readonly WordedFact[] => {
    const { text } = this.translator();
    const { level, place, setting, mode, workPackage } = this.event();
    return [
      { fact: 'level', name: text('events.page.level'), value: level && text(levelKey(level)) },
      { fact: 'setting', name: text('events.page.setting'), value: setting && text(settingKey(setting)) },
      { fact: 'place', name: text('events.page.place'), value: place },
      { fact: 'mode', name: text('events.page.mode'), value: mode && text(modeKey(mode)) },
      { fact: 'workPackage', name: text('events.page.work-package'), value: workPackage },
    ];
  });
  protected readonly statusWords = computed(() => this.translator().text(statusKey(this.event().status)));
  protected readonly seriesKey = seriesKey;
  protected readonly methodWords = computed(() => {
    const { method } = this.event().participants;
    return method && this.translator().text(methodKey(method));
  });
}
