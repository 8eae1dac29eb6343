import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { FilterChip } from './filter-chip';
import { FilterChipHarness } from './testing/filter-chip.harness';
import { provideEnglish } from './testing/provide-english';

describe('FilterChip', () => {
  it('says what it lets through and is taken off by its button', async () => {
    TestBed.configureTestingModule({ providers: [await provideEnglish()] });
    const fixture = TestBed.createComponent(FilterChip);
    fixture.componentRef.setInput('about', 'Country');
    fixture.componentRef.setInput('label', 'Cyprus');
    let removals = 0;
    fixture.componentInstance.remove.subscribe(() => (removals += 1));
    const chip = await TestbedHarnessEnvironment.harnessForFixture(fixture, FilterChipHarness);

    expect(await chip.words()).toBe('CountryCyprus');
    expect(await chip.removeLabel()).toBe('Remove filter: Country Cyprus');
    await chip.remove();
    expect(removals).toBe(1);
  });
});
