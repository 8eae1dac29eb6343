import fc from 'fast-check';
import { lengthOf } from '../text';
import { ACCEPTED_TYPES, acceptedTypeOf, extensionOf, MAX_FILE_NAME_LENGTH } from './accepted-types';
import { tidyFileName } from './file-name';

describe('tidyFileName', () => {
  it.each([
    ['List of participants.pdf', 'List of participants.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['a\u0000b\u0007c.png', 'abc.png'],
    ['Za\u0328bki.jpg', 'Z\u0105bki.jpg'],
    ['  two \t words .txt ', 'two words .txt'],
    ['...hidden.csv', 'hidden.csv'],
    ['', 'file'],
    ['\u200B', 'file'],
    ['/', 'file'],
    ['half \uD800.pdf', 'half .pdf'],
  ])('keeps %j as %j', (given, kept) => {
    expect(tidyFileName(given)).toBe(kept);
  });

  it('shortens a long name and keeps its extension', () => {
    const kept = tidyFileName(`${'ż'.repeat(300)}.pdf`);
    expect([lengthOf(kept), kept.slice(-5)]).toEqual([MAX_FILE_NAME_LENGTH, 'ż.pdf']);
    expect(lengthOf(tidyFileName('x'.repeat(300)))).toBe(MAX_FILE_NAME_LENGTH);
  });

  it('is tidy whatever it is given, and stays so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const kept = tidyFileName(given);
        expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Cs}]|^\./u);
        expect(lengthOf(kept)).toBeGreaterThan(0);
        expect(lengthOf(kept)).toBeLessThanOrEqual(MAX_FILE_NAME_LENGTH);
      }),
    );
  });
});

describe('the kinds of files', () => {
  it.each([
    ['photo.JPG', 'image/jpeg'],
    ['a.b.pdf', 'application/pdf'],
    ['drawing.svg', null],
    ['page.html', null],
    ['setup.exe', null],
    ['sheet.xlsm', null],
    ['archive.zip', null],
    ['no extension', null],
  ])('%s is %s', (name, mediaType) => {
    expect(acceptedTypeOf(name)?.mediaType ?? null).toBe(mediaType);
  });

  it('have extensions that a name can end with', () => {
    for (const { extension } of ACCEPTED_TYPES) expect(extensionOf(`x.${extension}`)).toBe(extension);
    expect(extensionOf('x.')).toBe('');
  });
});
