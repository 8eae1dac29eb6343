import { scriptLanguage } from './script-language';

const CASES: readonly [string, string][] = [
  ['Εκπαίδευση χωρίς', 'el'],
  ['SOCI@LL: Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων', 'el'],
  ['Workshop "Παιδεία" held online', 'und'],
  ['Предучилищно образование', 'und-Cyrl'],
  ['Spotkanie inaugurujące w szkole w Ząbkach w ramach projektu "Soci@ll"', 'pl'],
  ['Spotkanie inauguracyjne', 'und'],
  ['Ząbki School: Forward looking session after Soci@LL Week', 'und'],
  ['Peer learning in Ząbki School', 'und'],
  ['Mokyklų ir bendruomenių bendradarbiavimas: ąžuolas', 'und'],
  ['Reflexão final sobre os Soci@ll Labs', 'pt'],
  ['As ações e as avaliações', 'pt'],
  ['Levar o Soci@ll para o Futuro', 'und'],
  ['Soci@ll at the São Paulo fair', 'und'],
  ["Evento D'inzio", 'und'],
  ['2021 / 42', 'und'],
  ['', 'und'],
];

describe('scriptLanguage', () => {
  it.each(CASES)('takes %j for %s', (title, language) => {
    expect(scriptLanguage(title)).toBe(language);
  });
});
