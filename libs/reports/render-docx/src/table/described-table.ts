import { BuilderElement, type ITableOptions, Table, XmlComponent } from 'docx';

/** A table with the words that screen readers say of it, for which the engine has no option. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new TypeError('A table begins with its properties.');
    properties.addChildElement(new BuilderElement({ name: 'w:tblCaption', attributes: { title: { key: 'w:val', value: title } } }));
  }
}
