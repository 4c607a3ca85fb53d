import { SaxesParser } from 'saxes';
import { Problem } from '../problem.js';
import { decodeText } from './decode-text.js';
import { readBytes } from './list-bytes.js';
import type { XmlNode } from './xml-node.js';
import { XmlObjects } from './xml-objects.js';

/** What a format's document looks like from outside. Names are local names: prefixes carry no meaning. */
export interface XmlShape {
  readonly root: string;
  /** accepted namespaces of the root; '' stands for none */
  readonly namespaces: readonly string[];
  /** children of the root that only hold records (`INDIVIDUALS`); every other child of the root is a record itself */
  readonly containers: readonly string[];
  /** those of them that are in every whole file, with records or without */
  readonly required?: readonly string[];
  /** records to pass over by name: they are checked to be well-formed, but neither mapped nor visited */
  readonly skipped?: (name: string) => boolean;
}

/** One child of the root or of a container: a party, or a header element such as the date of publication. */
export interface XmlRecord {
  readonly name: string;
  /** line of its start tag, from 1 */
  readonly line: number;
  readonly node: XmlNode;
  /** as it stands in the file; a record that was put together from a table has none */
  readonly text?: string;
}

export interface XmlDocument {
  /** attributes of the root element */
  readonly attributes: ReadonlyMap<string, string>;
  readonly lines: number;
  readonly sha256: string;
}

/** No party of any list comes near: the largest measured is 70 kB. Beyond it a file is not what it seems. */
const LONGEST_RECORD = 16 * 1024 * 1024;

/** No list goes deeper than 10 elements. Records are gone through by recursion, which has to end somewhere. */
const DEEPEST = 100;

/**
 * Streams an XML file, plain or gzipped: saxes checks that it is well-formed, finds where records begin and end and on
 * which line; xml2js makes an object of what saxes reads of a record. Memory holds one record and one piece of the file.
 *
 * Throws a Problem of kind `lists` with file and line for anything that is not the whole expected document: another
 * root or namespace, a web page, an empty or cut file, a DTD, an undefined entity, NUL, bytes not in the encoding, a
 * part missing.
 */
export async function readXmlRecords(
  path: string,
  shape: XmlShape,
  visit: (record: XmlRecord) => void,
): Promise<XmlDocument> {
  const bytes = readBytes(path);
  const cutter = new RecordCutter(path, shape, visit);
  for await (const text of decodeText(path, bytes.pieces, () => cutter.line)) cutter.write(text);
  return { ...cutter.close(), sha256: bytes.sha256() };
}

/** Follows saxes through the document and hands out each record. */
class RecordCutter {
  private readonly saxes = new SaxesParser<{ xmlns: false; position: true }>({
    xmlns: false,
    position: true,
  });
  private readonly objects = new XmlObjects();
  private readonly attributes = new Map<string, string>();
  private readonly file: string;
  private readonly shape: XmlShape;
  private readonly visit: (record: XmlRecord) => void;
  private depth = 0;
  /** depth at which records stand: 2, or 3 inside a container */
  private recordDepth = 2;
  private readonly containersSeen = new Set<string>();
  private recordName: string | null = null;
  /** inside a record that is not passed over */
  private visited = false;
  private recordLine = 0;
  private recordStart = 0;
  private records = 0;
  /** text from `bufferStart` (an offset in the document) that may still be needed */
  private buffer = '';
  private bufferStart = 0;

  constructor(file: string, shape: XmlShape, visit: (record: XmlRecord) => void) {
    this.file = file;
    this.shape = shape;
    this.visit = visit;
    this.saxes.on('error', (error) => {
      throw this.malformed(error.message);
    });
    this.saxes.on('doctype', (doctype) => {
      throw /^\s*html\b/i.test(doctype)
        ? this.webPage()
        : this.refused(
            'has a document type declaration, which no sanctions list has',
            'fetch it again from the publisher',
          );
    });
    this.saxes.on('opentagstart', (tag) => this.openStart(tag.name));
    this.saxes.on('opentag', (tag) => {
      if (this.visited) this.objects.openTag(tag);
      else if (this.depth === 1) this.openRoot(tag.name, tag.attributes);
    });
    this.saxes.on('text', (text) => {
      if (this.visited) this.objects.text(text);
    });
    this.saxes.on('cdata', (text) => {
      if (this.visited) this.objects.cdata(text);
    });
    this.saxes.on('closetag', (tag) => this.closeTag(tag.name));
  }

  get line(): number {
    return this.saxes.line;
  }

  write(text: string): void {
    this.buffer += text;
    this.saxes.write(text);
    const keep =
      this.recordName === null ? this.buffer.lastIndexOf('<') : this.recordStart - this.bufferStart;
    const from = keep < 0 ? this.buffer.length : keep;
    this.buffer = this.buffer.slice(from);
    this.bufferStart += from;
    if (this.buffer.length > LONGEST_RECORD)
      throw this.refused(
        `has a record of more than ${LONGEST_RECORD / 1024 / 1024} MB`,
        'this is not a file the publisher made',
      );
  }

  close(): { attributes: ReadonlyMap<string, string>; lines: number } {
    if (this.saxes.position === 0) throw this.refused('is empty', 'fetch it again from the publisher');
    this.saxes.close();
    const missing = this.shape.required?.find((name) => !this.containersSeen.has(name));
    if (missing !== undefined)
      throw this.refused(
        `has no <${missing}>, which every whole file has`,
        'the file was changed or damaged: fetch it again from the publisher',
      );
    return { attributes: this.attributes, lines: this.saxes.line };
  }

  private openStart(name: string): void {
    this.depth++;
    if (this.depth > DEEPEST)
      throw this.refused(
        `has elements nested more than ${DEEPEST} deep`,
        'this is not a file the publisher made',
      );
    if (this.recordName !== null || this.depth < 2) return;
    const local = localName(name);
    if (this.depth === 2 && this.shape.containers.includes(local)) {
      this.recordDepth = 3;
      this.containersSeen.add(local);
      return;
    }
    if (this.depth !== this.recordDepth) return;
    this.recordName = local;
    this.visited = this.shape.skipped?.(local) !== true;
    // the parser stands one character (or a CR LF) behind the name, and there is no `<` in between
    const behindName = this.saxes.position - this.bufferStart;
    this.recordStart = this.bufferStart + this.buffer.lastIndexOf('<', behindName - 2);
    const newLine = /[\r\n]/.test(this.buffer.charAt(behindName - 1));
    this.recordLine = this.saxes.line - (newLine ? 1 : 0);
  }

  private openRoot(name: string, attributes: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(attributes)) this.attributes.set(key, value);
    this.checkRoot(name);
  }

  private closeTag(name: string): void {
    if (this.visited) this.objects.closeTag();
    if (this.recordName !== null && this.depth === this.recordDepth) this.emit();
    else if (this.depth === 2 && this.shape.containers.includes(localName(name))) this.recordDepth = 2;
    this.depth--;
  }

  private emit(): void {
    const end = this.saxes.position - this.bufferStart;
    const name = this.recordName ?? '';
    this.records++;
    this.recordName = null;
    if (!this.visited) return;
    this.visited = false;
    const text = this.buffer.slice(this.recordStart - this.bufferStart, end);
    this.visit({ name, line: this.recordLine, node: this.objects.take(), text });
  }

  private checkRoot(name: string): void {
    const local = localName(name);
    if (/^html$/i.test(local)) throw this.webPage();
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const namespace = this.attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
    if (local === this.shape.root && this.shape.namespaces.includes(namespace)) return;
    const found = namespace === '' ? `<${local}>` : `<${local}> of namespace ${namespace}`;
    throw this.refused(
      `has the root element ${found}, expected <${this.shape.root}>`,
      'is this the right file, or has the publisher changed its format?',
    );
  }

  private malformed(message: string): Problem {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    // saxes names the outermost open element when the text is over
    const unclosed = /^unclosed tag/.test(reason);
    if (unclosed || /^document must contain a root element/.test(reason)) {
      const where = this.depth === 0 ? 'before the first element' : this.whereInFile();
      return this.refused(`ends early, ${where}`, 'the download was cut off: fetch the file again');
    }
    const ampersand = /entity/.test(reason) ? this.findAmpersand() : null;
    const what = ampersand === null ? reason : 'an & that is not escaped';
    return this.refused(
      `is not well-formed XML: ${what} (${this.whereInFile()})`,
      'the file is damaged: fetch it again, or take another format of the same list',
      undefined,
      ampersand ?? undefined,
    );
  }

  /** The first & of the record that begins no entity: saxes reads on to the next semicolon, lines further down. */
  private findAmpersand(): { line: number; column: number } | null {
    if (this.recordName === null) return null;
    const record = this.buffer.slice(this.recordStart - this.bufferStart);
    const found = /&(?!(?:[A-Za-z_][\w.-]*|#\d+|#x[\da-fA-F]+);)/.exec(record);
    if (found === null) return null;
    const before = record.slice(0, found.index).split('\n');
    return { line: this.recordLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  }

  private whereInFile(): string {
    const { recordName, records } = this;
    return recordName === null
      ? `after ${records} records`
      : `in record ${records + 1}, the <${recordName}> that begins on line ${this.recordLine}`;
  }

  private webPage(): Problem {
    return this.refused(
      'is a web page, not a list',
      'the publisher answered with a page in place of the file: fetch it again',
    );
  }

  private refused(
    message: string,
    hint?: string,
    cause?: unknown,
    at: { line: number; column: number } = { line: this.saxes.line, column: this.saxes.column },
  ): Problem {
    const place = { file: this.file, ...at };
    return new Problem('lists', message, { ...place, ...(hint === undefined ? {} : { hint }), cause });
  }
}

/**
 * Line of the first element (or `@attribute`) of that local name in a record; that of the record where it is not known.
 */
export function lineWithin({ line, text = '' }: XmlRecord, name: string): number {
  const bare = name.replace(/^@/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const start = name.startsWith('@') ? `\\s${bare}\\s*=` : `<(?:[^\\s<>:/]+:)?${bare}(?=[\\s/>])`;
  const at = new RegExp(start, 'u').exec(text)?.index ?? 0;
  // an attribute is found with the blank or line break before it
  return line + text.slice(0, at + (name.startsWith('@') ? 1 : 0)).split('\n').length - 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
