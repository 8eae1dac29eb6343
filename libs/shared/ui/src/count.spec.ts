import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { Count } from './count';
import { CountHarness } from './testing/count.harness';
import { provideEnglish } from './testing/provide-english';

async function shown(value: number | null, isEstimate: boolean): Promise<string> {
  TestBed.configureTestingModule({ providers: [await provideEnglish()] });
  const fixture = TestBed.createComponent(Count);
  fixture.componentRef.setInput('value', value);
  fixture.componentRef.setInput('isEstimate', isEstimate);
  return (await TestbedHarnessEnvironment.harnessForFixture(fixture, CountHarness)).text();
}

describe('Count', () => {
  it.each([
    [1754, false, '1,754'],
    [0, false, '0'],
    [null, false, 'not known'],
    [null, true, 'not known'],
    [50, true, '~about 50'],
  ])('shows %s (estimate: %s) as "%s"', async (value, isEstimate, text) => {
    expect(await shown(value, isEstimate)).toBe(text);
  });
});
