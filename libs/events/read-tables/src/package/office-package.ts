import { refusal } from '../refusal';
import { attribute, walkXml } from './walk-xml';
import { Zip } from './zip';

/** Programs inside a workbook or document, however it is called. */
const PROGRAM = /(?:^|\/)vba(?:Project|Data)\.(?:bin|xml)$|(?:^|\/)macrosheets\//iu;
const ROOT_RELATIONS = '_rels/.rels';

/** A part that another part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`; the same in both editions of the standard. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** A workbook or document as Office Open XML packs it. Only what is in the file is read: what lies elsewhere is never followed. */
export class OfficePackage {
  private constructor(
    private readonly zip: Zip,
    readonly mainPart: string,
  ) {}

  /** @throws DomainError `import.macros-refused`, `import.content-mismatch` and what {@link Zip} refuses */
  static open(bytes: Uint8Array, kind: 'xlsx' | 'docx'): OfficePackage {
    const zip = Zip.open(bytes);
    if (zip.names.some((name) => PROGRAM.test(name))) throw refusal('import.macros-refused');
    const main = relationsIn(zip, ROOT_RELATIONS, '').find(({ type }) => type === 'officeDocument')?.part;
    const isKind = main !== undefined && new RegExp(kind === 'xlsx' ? 'workbook' : 'document', 'iu').test(main);
    if (!isKind || !zip.names.includes(main)) throw refusal('import.content-mismatch', { kind });
    return new OfficePackage(zip, main);
  }

  /** @throws DomainError what {@link Zip.part} refuses */
  part(name: string): Buffer | null {
    return this.zip.part(name);
  }

  /** What the main part refers to inside the file. */
  relations(): readonly Relation[] {
    const slash = this.mainPart.lastIndexOf('/');
    const [folder, name] = [this.mainPart.slice(0, slash + 1), this.mainPart.slice(slash + 1)];
    return relationsIn(this.zip, `${folder}_rels/${name}.rels`, folder);
  }
}

function relationsIn(zip: Zip, name: string, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  const part = zip.part(name);
  if (part === null) return relations;
  walkXml(part, {
    open: (element, attributes) => {
      if (element !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const type = (attribute(attributes, 'Type') ?? '').replace(/^.*\//su, '');
      relations.push({ id: attribute(attributes, 'Id') ?? '', type, part: resolved(folder, attribute(attributes, 'Target') ?? '') });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
