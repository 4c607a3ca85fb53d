import { Parser, processors } from 'xml2js';
import type { XmlNode } from './xml-node.js';

/** A start tag as saxes and sax both give it. */
interface StartTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What xml2js hangs on the parser that reads for it: from these calls it makes its objects. */
interface Builder {
  readonly onopentag: (tag: StartTag) => void;
  readonly ontext: (text: string) => void;
  readonly oncdata: (text: string) => void;
  readonly onclosetag: () => void;
}

/**
 * Makes xml2js's objects of what another parser reads. xml2js would read the text of every record once more, with sax, which
 * takes twice as long as reading with saxes and making the objects together.
 */
export class XmlObjects {
  private readonly xml2js = new Parser({
    async: false,
    explicitArray: true,
    explicitCharkey: true,
    explicitRoot: false,
    tagNameProcessors: [processors.stripPrefix],
  });
  private readonly builder = builderOf(this.xml2js);
  private made: XmlNode = '';

  constructor() {
    this.xml2js.on('end', (node: XmlNode) => {
      this.made = node;
    });
  }

  openTag(tag: StartTag): void {
    this.builder.onopentag(tag);
  }

  text(text: string): void {
    this.builder.ontext(text);
  }

  cdata(text: string): void {
    this.builder.oncdata(text);
  }

  closeTag(): void {
    this.builder.onclosetag();
  }

  /** The object of the outermost element closed last; to be taken once. */
  take(): XmlNode {
    const node = this.made;
    this.made = '';
    return node;
  }
}

/**
 * The four functions that xml2js gives to its parser.
 * @throws Error if this version of xml2js has none
 */
function builderOf(xml2js: object): Builder {
  const parser: unknown = 'saxParser' in xml2js ? xml2js.saxParser : undefined;
  if (!isBuilder(parser)) throw new Error('this version of xml2js makes its objects in another way');
  return parser;
}

function isBuilder(parser: unknown): parser is Builder {
  if (typeof parser !== 'object' || parser === null) return false;
  const handlers = new Map(Object.entries(parser));
  return ['onopentag', 'ontext', 'oncdata', 'onclosetag'].every(
    (name) => typeof handlers.get(name) === 'function',
  );
}
