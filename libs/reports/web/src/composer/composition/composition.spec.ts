import { type Composition, defaultComposition } from '@turnout/reports/definitions';
import type { RichText } from '@turnout/shared/kernel';
import { withOwnSection, withoutSection, withSection, withSectionMoved } from './change-sections';
import { changedParts, onTop } from './merge-compositions';
import { Past } from './past';

const BASE = defaultComposition('global-report', 'en');
const said = (text: string): RichText => [{ kind: 'paragraph', content: [{ text }] }];
const idsOf = ({ sections }: Composition): string[] => sections.map(({ id }) => id);

describe('the sections of a composition', () => {
  it('move, stay within bounds, and are added and removed', () => {
    expect(idsOf(withSectionMoved(BASE, 'typology', 0)).slice(0, 2)).toEqual(['typology', 'partnership']);
    expect(withSectionMoved(BASE, 'partnership', -1)).toBe(BASE);
    expect(withSectionMoved(BASE, 'nothing', 2)).toBe(BASE);
    const one = withOwnSection(BASE, 'introduction', 'Method');
    const two = withOwnSection(one.composition, null, 'Outlook');
    expect([one.id, two.id]).toEqual(['own-1', 'own-2']);
    expect(idsOf(two.composition).slice(1, 3)).toEqual(['introduction', 'own-1']);
    expect(idsOf(two.composition).at(-1)).toBe('own-2');
    expect(withoutSection(one.composition, 'own-1')).toEqual(BASE);
  });
});

describe('two people at one composition', () => {
  it('keep what each of them changed, and mine where both did', () => {
    const mine = withSection({ ...BASE, name: 'Mine' }, 'introduction', { text: said('I say') });
    const theirs = withSection({ ...BASE, name: 'Theirs', versionLabel: '2.0' }, 'conclusions', { text: said('They say') });
    const merged = onTop(BASE, mine, theirs);
    expect([merged.name, merged.versionLabel]).toEqual(['Mine', '2.0']);
    const textOf = (id: string) => merged.sections.find((section) => section.id === id)?.text;
    expect([textOf('introduction'), textOf('conclusions')]).toEqual([said('I say'), said('They say')]);
    expect(changedParts(theirs, merged)).toEqual([
      { kind: 'field', field: 'name' },
      { kind: 'section', id: 'introduction', field: 'text' },
    ]);
  });

  it('lose no section that one added while the other put them in order', () => {
    const mine = withSectionMoved(withOwnSection(BASE, null, 'My own').composition, 'typology', 0);
    const theirs = withoutSection(withOwnSection(BASE, 'introduction', 'Theirs').composition, 'charts');
    const renamed = { ...theirs, sections: theirs.sections.map((each) => (each.kind === 'own' ? { ...each, id: 'own-9' } : each)) };
    const merged = idsOf(onTop(BASE, mine, renamed));
    expect(merged[0]).toBe('typology');
    expect(merged).toContain('own-1');
    expect(merged).toContain('own-9');
    expect(merged).not.toContain('charts');
  });
});

describe('what was changed', () => {
  it('is taken back and made again, letters of one text together', () => {
    const past = new Past('');
    past.change('a', 'text');
    past.change('ab', 'text');
    past.change('AB', null);
    past.undo();
    expect(past.value()).toBe('ab');
    past.undo();
    expect([past.value(), past.canUndo(), past.canRedo()]).toEqual(['', false, true]);
    past.undo();
    past.redo();
    expect(past.value()).toBe('ab');
    past.change('abc', 'text');
    expect([past.canRedo(), past.canUndo()]).toEqual([false, true]);
    past.undo();
    expect(past.value()).toBe('ab');
  });

  it('begins anew when it is sealed', () => {
    const past = new Past('');
    past.change('a', 'text');
    past.seal();
    past.change('ab', 'text');
    past.undo();
    expect(past.value()).toBe('a');
  });
});
