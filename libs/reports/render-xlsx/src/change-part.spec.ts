import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { changePart } from './change-part';

const ARCHIVE = zipSync({
  'first.xml': strToU8('<a/>'),
  'xl/styles.xml': strToU8('<b/>'.repeat(40)),
  'last.bin': [strToU8('stays'), { level: 0 }],
});

describe('changePart', () => {
  it.each(['', '<c/>', '<c/>'.repeat(5000)])('changes one text and keeps the others where they are found', (text) => {
    const changed = unzipSync(changePart(ARCHIVE, 'xl/styles.xml', () => text));
    expect(Object.entries(changed).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['first.xml', '<a/>'],
      ['xl/styles.xml', text],
      ['last.bin', 'stays'],
    ]);
  });

  it('gives the old text to what changes it', () => {
    const changed = changePart(ARCHIVE, 'first.xml', (text) => `${text}!`);
    expect(strFromU8(unzipSync(changed)['first.xml']!)).toBe('<a/>!');
  });

  it('refuses what is not there', () => {
    expect(() => changePart(ARCHIVE, 'xl/none.xml', (text) => text)).toThrow('The archive holds no xl/none.xml.');
  });
});
