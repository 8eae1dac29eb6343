import type { OfficePackage } from '../package/office-package';
import { attribute, isOn, walkXml } from '../package/walk-xml';
import { refusal } from '../refusal';

/** A sheet as its workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself before its sheets are read. */
export interface Workbook {
  /** Sheets of cells in their order; those of charts alone are none. */
  readonly sheets: readonly ListedSheet[];
  /** Days are counted from 1904, as on old Macintoshes. */
  readonly is1904: boolean;
  readonly strings: Uint8Array | null;
  readonly styles: Uint8Array | null;
}

/** Reads the list of a workbook's sheets. @throws DomainError `import.damaged`, `import.macros-refused` */
export function readWorkbook(file: OfficePackage): Workbook {
  const relations = file.relations();
  const main = file.part(file.mainPart);
  if (main === null) throw refusal('import.damaged');
  if (relations.some(({ type }) => /macrosheet$/iu.test(type))) throw refusal('import.macros-refused');
  const parts = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]));
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  walkXml(main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isOn(attribute(attributes, 'date1904'));
      const part = name === 'sheet' ? parts.get(attribute(attributes, 'id') ?? '') : undefined;
      if (part === undefined) return;
      const isHidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      sheets.push({ name: attribute(attributes, 'name') ?? '', part, isHidden });
    },
  });
  const ofType = (wanted: string): Uint8Array | null => {
    const found = relations.find(({ type }) => type === wanted);
    return found ? file.part(found.part) : null;
  };
  return { sheets, is1904, strings: ofType('sharedStrings'), styles: ofType('styles') };
}
