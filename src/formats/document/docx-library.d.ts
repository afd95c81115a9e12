// The part of the library `docx` that is used here. Its own types cannot be read in a project of ES modules: they import one another
// without file endings. Names and values are the library's; where it changes, the tests of this format fail.
declare module 'docx' {
  /** Anything that becomes an element. */
  export class XmlComponent {
    constructor(rootKey: string);
    addChildElement(child: XmlComponent | string): XmlComponent;
  }
  export class BuilderElement extends XmlComponent {
    constructor(options: {
      readonly name: string;
      readonly attributes?: Readonly<Record<string, { readonly key: string; readonly value: string }>>;
      readonly children?: readonly XmlComponent[];
    });
  }

  export const PageNumber: { readonly CURRENT: 'CURRENT' };
  export interface RunOptions {
    readonly style?: string;
    readonly text?: string;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly language?: { readonly value: string };
    /** Line breaks before the text. */
    readonly break?: number;
    readonly children?: readonly (XmlComponent | string)[];
  }
  export class TextRun extends XmlComponent {
    constructor(options: RunOptions | string);
  }
  export class FootnoteReferenceRun extends XmlComponent {
    constructor(id: number);
  }
  /** Sizes in pixels of 1/96 inch; the title is the name of the picture, the description what it tells. */
  export class ImageRun extends XmlComponent {
    constructor(options: {
      readonly type: 'svg';
      readonly data: Uint8Array;
      readonly transformation: { readonly width: number; readonly height: number };
      readonly fallback: { readonly type: 'png'; readonly data: Uint8Array };
      readonly altText: { readonly id: number; readonly name: string; readonly title: string; readonly description: string };
    });
  }
  export class BookmarkStart extends XmlComponent {
    constructor(name: string, id: number);
  }
  export class BookmarkEnd extends XmlComponent {
    constructor(id: number);
  }
  export class InternalHyperlink extends XmlComponent {
    constructor(options: { readonly anchor: string; readonly children: readonly XmlComponent[] });
  }

  /** A line; `size` in eighths of a point, `space` in points. */
  export interface Line {
    readonly style: 'single' | 'none';
    readonly size: number;
    readonly space?: number;
    readonly color: string;
  }
  /** Lengths in twips. */
  export interface ParagraphLook {
    readonly alignment?: 'left' | 'right' | 'center';
    readonly spacing?: { readonly before?: number; readonly after?: number; readonly line?: number };
    readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
    readonly keepNext?: boolean;
    readonly keepLines?: boolean;
    readonly rightTabStop?: number;
    /** From 0. */
    readonly outlineLevel?: number;
    readonly border?: { readonly bottom?: Line; readonly left?: Line };
  }
  export interface ParagraphOptions extends ParagraphLook {
    readonly style?: string;
    readonly heading?: 'Title' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4';
    readonly pageBreakBefore?: boolean;
    readonly numbering?: { readonly reference: string; readonly level: number; readonly instance: number };
    readonly children?: readonly XmlComponent[];
  }
  export class Paragraph extends XmlComponent {
    constructor(options: ParagraphOptions);
  }

  interface Width {
    readonly size: number;
    readonly type: 'dxa';
  }
  export class TableCell extends XmlComponent {
    constructor(options: {
      readonly width: Width;
      readonly shading?: { readonly type: 'clear'; readonly color: string; readonly fill: string };
      readonly borders?: { readonly top?: { readonly style: 'nil' }; readonly bottom?: { readonly style: 'nil' } };
      readonly children: readonly Paragraph[];
    });
  }
  export class TableRow extends XmlComponent {
    constructor(options: { readonly tableHeader?: boolean; readonly cantSplit: boolean; readonly children: readonly TableCell[] });
  }
  export class Table extends XmlComponent {
    constructor(options: {
      readonly width: Width;
      readonly columnWidths: readonly number[];
      readonly layout: 'fixed';
      readonly borders: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical', Line>>;
      readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>> & { readonly marginUnitType: 'dxa' };
      readonly rows: readonly TableRow[];
    });
  }

  /** Of letters; `size` in half points. */
  export interface Letters {
    readonly font?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly superScript?: boolean;
    readonly underline?: object;
    readonly language?: { readonly value: string };
  }
  export interface StyleOptions {
    readonly name?: string;
    readonly basedOn?: string;
    readonly next?: string;
    readonly quickFormat?: boolean;
    readonly run?: Letters;
    readonly paragraph?: ParagraphLook;
  }
  export interface StylesOptions {
    readonly default: { readonly document: StyleOptions } & Readonly<Record<
      'title' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'footnoteText' | 'footnoteReference' | 'hyperlink', StyleOptions>>;
    readonly paragraphStyles: readonly (StyleOptions & { readonly id: string; readonly name: string })[];
  }
  export interface LevelOptions {
    readonly level: number;
    readonly format: 'bullet' | 'decimal';
    readonly text: string;
    readonly alignment: 'left';
    readonly style: { readonly paragraph: ParagraphLook };
  }
  export interface NumberingOptions {
    readonly config: readonly { readonly reference: string; readonly levels: readonly LevelOptions[] }[];
  }

  export class Footer {
    readonly options: object;
    constructor(options: { readonly children: readonly Paragraph[] });
  }
  export class Document {
    readonly Settings: XmlComponent;
    constructor(options: {
      readonly title: string;
      readonly styles: StylesOptions;
      readonly numbering: NumberingOptions;
      readonly compatibility: { readonly version: number };
      readonly sections: readonly {
        readonly properties: { readonly page: object };
        readonly footers: { readonly default: Footer };
        readonly children: readonly XmlComponent[];
      }[];
      /** By number, from 1. */
      readonly footnotes: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
    });
  }
  export const Packer: {
    /** `overrides` are parts that take the place of the library's own. */
    toBuffer(file: Document, prettify: false, overrides: readonly { readonly path: string; readonly data: string }[]): Promise<Uint8Array>;
  };
}
