import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { BulletBarHarness } from '../testing/bullet-bar.harness';
import { BulletBar } from './bullet-bar';

async function bar(reached: number | null, promised: number, planned = 0): Promise<BulletBarHarness> {
  const fixture = TestBed.createComponent(BulletBar);
  fixture.componentRef.setInput('reached', reached);
  fixture.componentRef.setInput('promised', promised);
  fixture.componentRef.setInput('planned', planned);
  fixture.componentRef.setInput('label', 'people');
  return TestbedHarnessEnvironment.harnessForFixture(fixture, BulletBarHarness);
}

describe('BulletBar', () => {
  it('shows honestly what goes beyond the promise', async () => {
    const harness = await bar(300, 150);
    expect(await harness.lengths()).toEqual({ reached: '50%', surplus: '50%' });
    expect(await harness.isKept()).toBe(true);
  });

  it('stays short of a promise that is not kept', async () => {
    const harness = await bar(2, 10);
    expect(await harness.lengths()).toEqual({ reached: '20%', surplus: '0%' });
    expect(await harness.isKept()).toBe(false);
  });

  it('does not draw what is not known as nothing', async () => {
    const harness = await bar(null, 10);
    expect(await harness.isUnknown()).toBe(true);
    expect(await harness.isKept()).toBe(false);
  });

  it('draws what is planned behind what was reached, and does not call it kept', async () => {
    const harness = await bar(2, 4, 2);
    expect(await harness.planned()).toBe('50%');
    expect(await harness.isKept()).toBe(false);
    expect(await (await bar(2, 4)).planned()).toBeNull();
  });

  it('has words for who cannot see it', async () => {
    expect(await (await bar(2, 10)).label()).toBe('people');
  });
});
