import * as fc from 'fast-check';
import { foldForSearch } from './fold-text';
import { transliterations } from './transliterations';

describe('transliterations', () => {
  it.each([
    ['Ζάμπκι', ['zabki', 'zampki']],
    ['Λευκωσία', ['lefkosia']],
    ['Εύβοια', ['evvia', 'evvoia']],
    ['Αθήνα', ['athina']],
    ['Χουάν', ['huan', 'chouan']],
    ['Πάντα', ['pada', 'panta']],
    ['София', ['sofiya', 'sofija']],
    ['Ниш', ['nish', 'nis']],
    ['Скопје', ['skopye', 'skopje']],
    ['Київ', ['kiiv']],
    ['Щастие', ['shtastie', 'stastie']],
    ['Meeting in Σόφια, 2019', ['sofia,']],
    ['Ząbki', []],
    ['', []],
    ['ь', []],
  ])('reads %s as %j', (text, readings) => {
    expect(transliterations(text)).toEqual(readings);
  });

  it('answers text that is folded already, in no letters of another script it knows', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'αβγδεζηθικλμνξοπρστυφχψωάέςабвгдежзийклмнопрстуфхцчшщъьюя Łab1') }), (text) => {
        for (const reading of transliterations(text)) {
          expect(reading).toBe(foldForSearch(reading));
          expect(reading).not.toMatch(/[\p{Script=Greek}\p{Script=Cyrillic}]/u);
        }
      }),
    );
  });
});
