import { type Zippable, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A sheet by what stands in it. */
export interface MadeSheet {
  readonly name: string;
  /** Inside `<sheetData>`. */
  readonly data: string;
  /** Behind it, such as merged cells. */
  readonly after?: string;
  readonly state?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904?: boolean;
  /** More parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook, its parts packed as office programs pack them. */
export function makeXlsx({ sheets, strings, styles, is1904, parts = {} }: MadeWorkbook): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" ${state ? `state="${state}"` : ''} r:id="rId${String(index + 1)}"/>`,
  );
  const relations = sheets.map((_, index) => relation(`rId${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`));
  if (strings !== undefined) relations.push(relation('rIdT', 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) relations.push(relation('rIdS', 'styles', 'styles.xml'));
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><workbookPr date1904="${is1904 ? '1' : '0'}"/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet)])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${XML}<sst xmlns="${SHEET}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${XML}<styleSheet xmlns="${SHEET}">${styles}</styleSheet>` }),
    ...parts,
  };
  return zipped(files);
}

/** A document with this body. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipped({
    '[Content_Types].xml': `${XML}<Types xmlns="${TYPES}"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** Files packed into an archive. */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const packed: Zippable = {};
  for (const [name, content] of Object.entries(files)) packed[name] = typeof content === 'string' ? Buffer.from(content) : content;
  return zipSync(packed);
}

function sheetXml({ data, after = '' }: MadeSheet): string {
  return `${XML}<worksheet xmlns="${SHEET}"><sheetData>${data}</sheetData>${after}</worksheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}
