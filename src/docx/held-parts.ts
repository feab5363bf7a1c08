import { strFromU8 } from 'fflate';

/** One part of a document as docxtemplater asks for it. */
interface HeldPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  asText(): string;
}

/**
 * The parts of a document that docxtemplater fills. It asks a zip library for them and never packs or unpacks
 * anything itself, so this is all of such a library that it needs.
 */
export class HeldParts {
  /** By path. */
  readonly files: Record<string, HeldPart> = {};

  constructor(parts: Iterable<readonly [string, string | Uint8Array]>) {
    for (const [path, content] of parts) this.file(path, content);
  }

  /** The part at a path, or null; the parts whose paths match a pattern; or, with a content, puts a part in its place. */
  file(path: string): HeldPart | null;
  file(pattern: RegExp): readonly HeldPart[];
  file(path: string, content: string | Uint8Array): HeldPart;
  file(sought: string | RegExp, content?: string | Uint8Array): HeldPart | readonly HeldPart[] | null {
    if (typeof sought !== 'string') return Object.values(this.files).filter(({ name }) => sought.test(name));
    if (content === undefined) return this.files[sought] ?? null;
    const asText = () => (typeof content === 'string' ? content : strFromU8(content));
    const part = { name: sought, content, asText };
    this.files[sought] = part;
    return part;
  }

  remove(path: string): void {
    delete this.files[path];
  }

  /** The text of a part that must be there. */
  read(path: string): string {
    const part = this.files[path];
    if (!part) throw new Error(`The document has no ${path}.`);
    return part.asText();
  }
}
