import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import type { Chart, MapChart, RecordQuery, TrendChart } from '@turnout/shared/kernel';
import { ChartHarness } from '../testing/chart.harness';
import { provideEnglish } from '../testing/provide-english';
import { ChartView } from './chart';

const TREND: TrendChart = {
  ...{ kind: 'trend', valueLabel: 'Events', monthLabel: 'Project month', now: 1 },
  months: ['M1', 'M2', 'M3'].map((label, index) => ({ label, ...(index === 2 ? {} : { query: { type: 'igniting', to: label } }) })),
  series: [
    { name: 'Plan', role: 'promised', values: [1, 2, 1500] },
    { name: 'Reached', role: 'reached', values: [null, 14, null] },
  ],
};
const MAP: MapChart = {
  ...{ kind: 'map', valueLabel: 'Participants' },
  countries: [{ code: 'IT', label: 'Italy', value: 388, query: { country: 'IT' } }],
  elsewhere: [{ label: 'European', value: null, query: { country: 'European' } }],
};

async function open(chart: Chart) {
  TestBed.configureTestingModule({ providers: [await provideEnglish()] });
  const fixture = TestBed.createComponent(ChartView);
  for (const [name, value] of Object.entries({ chart, caption: 'Over time', alternative: 'Events by project month' }))
    fixture.componentRef.setInput(name, value);
  const opened: RecordQuery[] = [];
  fixture.componentInstance.open.subscribe((query) => opened.push(query));
  const harness = await TestbedHarnessEnvironment.harnessForFixture(fixture, ChartHarness);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  const groups = [...page.querySelectorAll<SVGGElement>('g[data-row]')];
  const press = (key: string, more: KeyboardEventInit = {}): void => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  };
  return { fixture, harness, page, opened, groups, press };
}

describe('ChartView', () => {
  it('says each value, leaving out what a line does not speak of', async () => {
    const { harness, groups } = await open(TREND);
    expect(await harness.alternative()).toBe('Events by project month');
    expect(await harness.said()).toEqual(['M1. Plan: 1, Reached: not known', 'M2. Plan: 2, Reached: 14', 'M3. Plan: 1,500']);
    expect(groups.map((group) => group.getAttribute('role'))).toEqual(['button', 'button', 'img']);
  });

  it('is walked through by keyboard, with one stop for the tab key', async () => {
    const { groups, press, opened } = await open(TREND);
    const stops = (): readonly (string | null)[] => groups.map((group) => group.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1', '-1']);
    groups[0]?.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(groups[1]);
    press('Enter');
    press('End');
    press('ArrowRight');
    expect(document.activeElement).toBe(groups[2]);
    expect(stops()).toEqual(['-1', '-1', '0']);
    press(' ');
    press('ArrowLeft', { altKey: true });
    expect(document.activeElement).toBe(groups[2]);
    press('Home');
    press('a');
    expect(document.activeElement).toBe(groups[0]);
    expect(opened).toEqual([{ type: 'igniting', to: 'M2' }]);
  });

  it('tells the figures of the month that is pointed at', async () => {
    const { page, groups, fixture } = await open(TREND);
    const said = (): string | undefined => page.querySelector('.said')?.textContent;
    expect(said()).toContain('arrow keys');
    groups[1]?.querySelector('rect')?.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await fixture.whenStable();
    expect(said()).toBe('M2. Plan: 2, Reached: 14');
    page.dispatchEvent(new Event('pointerleave'));
    await fixture.whenStable();
    expect(said()).toContain('arrow keys');
  });

  it('opens the events behind what is chosen, also behind a circle of a map', async () => {
    const { harness, page, opened } = await open(MAP);
    expect(await harness.said()).toEqual(['Italy: 388 (Participants)', 'European: not known (Participants)']);
    await harness.choose(1);
    page.querySelector('circle')?.dispatchEvent(new Event('click', { bubbles: true }));
    page.querySelector('path')?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(opened).toEqual([{ country: 'European' }, { country: 'IT' }]);
    expect(page.querySelector('.said')).toBeNull();
  });

  it('says the same as a table', async () => {
    const { harness, page, opened } = await open(TREND);
    await harness.turn();
    expect(page.querySelector('svg')).toBeNull();
    expect((await harness.table()).map((row) => row.replace(/\s+/gu, ' '))).toEqual([
      'Project monthPlanReached',
      'M1 1 not known',
      'M2 2 14',
      'M3 1,500 –',
    ]);
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('td button')];
    expect(buttons.map(({ textContent }) => textContent.trim())).toEqual(['14']);
    buttons[0]?.click();
    expect(opened).toEqual([{ type: 'igniting', to: 'M2' }]);
    await harness.turn();
    expect(page.querySelectorAll('g[data-row]')).toHaveLength(3);
  });

  it.each([
    [MAP, 'Country'],
    [
      { kind: 'bars', direction: 'across', valueLabel: 'Events', categories: [{ label: 'x' }], series: [{ name: '', values: [1] }] },
      'Shown for',
    ],
  ] satisfies readonly (readonly [Chart, string])[])('heads the table of $kind', async (chart, heading) => {
    const { harness } = await open(chart);
    await harness.turn();
    expect((await harness.table())[0]).toContain(heading);
  });
});
