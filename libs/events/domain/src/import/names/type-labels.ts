import type { Named } from '../../reading';
import { plainWords, wordSet } from './plain-words';

/** Words that many labels share, so that they tell none apart. */
const GENERAL = wordSet(
  'event|session|meeting|activity|the|of|for|evento|eventi|sessão|sessione|reunião|incontro|atividade|attività|wydarzenie|wydarzenia|spotkanie|spotkania|sesja|' +
    'εκδήλωση|εκδηλώσεις|συνάντηση|συναντήσεις|sesión|reunión|actividad|събитие|събития|среща|срещи|pasākums|pasākumi|tikšanās|esemény|események|találkozó|événement|séance|réunion|activité|de|di|da|do',
);

/** The one thing whose name says the same as a label, apart from general words: it begins with the same word and leaves none of the label's out. */
export function alikeType<T extends Named>(types: readonly T[], label: string): T | null {
  const said = tellingWords(label);
  const [first] = said;
  if (first === undefined) return null;
  const alike = types.filter(({ code, names }) =>
    [code, ...names].some((name) => {
      const words = tellingWords(name);
      return words[0] === first && said.every((word) => words.includes(word));
    }),
  );
  const [only = null, ...others] = alike;
  return others.length > 0 ? null : only;
}

/** The letters of a label, for what is left of one that was printed sideways. */
export function lettersOf(text: string): string {
  return plainWords(text).replace(/[^\p{L}]+/gu, '');
}

function tellingWords(label: string): readonly string[] {
  const words = plainWords(label).split(' ');
  return words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')).filter((word) => word !== '' && !GENERAL.has(word));
}
