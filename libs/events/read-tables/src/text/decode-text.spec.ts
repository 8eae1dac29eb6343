import { decodeText } from './decode-text';

/** Bytes of a text in an encoding with one byte per letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

describe('decodeText', () => {
  it.each([
    ['windows-1250', 'Spotkanie inauguracyjne w szkole w Ząbkach;CEO;21'],
    ['windows-1250', 'Nyitóünnepség a győri iskolában, önkéntesek képzése;10'],
    ['windows-1250', 'Úvodní setkání žáků a učitelů v Plzni;12\nDalší řada workshopů;8'],
    ['windows-1251', 'Откриваща среща в училището;СММ;13'],
    ['windows-1252', 'Evento de apresentação da Plataforma;INOVA+;41\nReflexão intermédia sobre a Inclusão;14'],
    ['windows-1252', 'Attività nella città di Palermo, perché no?;CESIE;28'],
    ['windows-1252', 'Journée d’échange à l’école – élèves et été;OXFAM;14'],
    ['windows-1252', 'Abschlussgespräch über Schülerräte in Köln;9'],
    ['windows-1252', 'Reunión con niños y jóvenes en España;7'],
    ['windows-1253', 'Σχέδιο δράσης ως προς την κοινωνική ένταξη των νέων;CARDET;18'],
    ['windows-1254', 'Öğrencilerle açılış toplantısı, eğitim şenliği;16'],
    ['windows-1257', 'Atklāšanas pasākums skolā Jūrmalā, jauniešu līdzdalība;22'],
    ['windows-1257', 'Mokytojų susitikimas Šiauliuose, įžanginė sesija;11'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ encoding, text });
  });

  it.each([
    ['utf-8', Buffer.from('\ufeffZąbki;1')],
    ['utf-8', Buffer.from('Ząbki;1')],
    ['utf-16le', Buffer.from('\ufeffZąbki;1', 'utf16le')],
    ['utf-16le', Buffer.from('Ząbki;1', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeffZąbki;1', 'utf16le').swap16()],
    ['utf-16be', Buffer.from('Ząbki;1', 'utf16le').swap16()],
  ])('%s with its mark and without', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ encoding, text: 'Ząbki;1' });
  });

  it('finds the letters of a long table that begins in English', () => {
    const table = `${'Type;Country;Title\n'.repeat(20_000)}Igniting;Poland;Spotkanie w Ząbkach`;
    expect(decodeText(encode(table, 'windows-1250')).encoding).toBe('windows-1250');
  });

  it('is soon done with one endless line', () => {
    expect(decodeText(new Uint8Array(1_000_000).fill(0xe9)).encoding).toBe('windows-1252');
  });

  it.each([
    ['a picture', Buffer.from([0x42, 0x4d, 0, 0, 0, 1, 0, 0, 0xff, 0xd8])],
    ['controls', Buffer.from('\u0001\u0002\u0003\u0004abc')],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'import.not-text' }));
  });
});
