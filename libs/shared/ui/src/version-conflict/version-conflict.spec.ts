import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { VersionConflictHarness } from '../testing/version-conflict.harness';
import { VersionConflict, type VersionConflictWords } from './version-conflict';

const WORDS: VersionConflictWords = {
  ...{ heading: 'Somebody else saved', field: 'Field', theirs: 'Saved', yours: 'Yours' },
  ...{ keep: 'Keep mine', take: 'Take theirs' },
};

@Component({
  imports: [VersionConflict],
  template: `<tn-version-conflict [words]="words" [differences]="differences" (keep)="choices.push('keep')" (take)="choices.push('take')">
    <p>Ana saved it.</p>
  </tn-version-conflict>`,
})
class Host {
  readonly words = WORDS;
  readonly differences = [
    { label: 'Title', theirs: 'Workshop', yours: 'Atelier' },
    { label: 'Place', theirs: '', yours: 'Łódź' },
  ];
  readonly choices: string[] = [];
}

describe('VersionConflict', () => {
  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    const panel = await TestbedHarnessEnvironment.loader(fixture).getHarness(VersionConflictHarness);
    return { panel, page: fixture.nativeElement as HTMLElement, host: fixture.componentInstance };
  };

  it('shows both versions side by side, and a dash where one says nothing', async () => {
    const { panel, page } = await open();
    expect([await panel.role(), await panel.heading()]).toEqual(['alert', 'Somebody else saved']);
    expect(page.querySelector('tn-version-conflict > p')?.textContent).toBe('Ana saved it.');
    expect(await panel.rows()).toEqual([
      ['Field', 'Saved', 'Yours'],
      ['Title', 'Workshop', 'Atelier'],
      ['Place', '–', 'Łódź'],
    ]);
  });

  it('says which version is to go on', async () => {
    const { panel, host } = await open();
    await panel.keep();
    await panel.take();
    expect(host.choices).toEqual(['keep', 'take']);
  });
});
