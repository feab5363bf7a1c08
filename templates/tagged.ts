import { type FileChild, Paragraph } from 'docx';

/** A paragraph in a style of ours; its text may carry tags. */
export const line = (style: string, text: string): Paragraph => new Paragraph({ style, text });

/** The paragraph is replaced by the XML that stands behind the tag. */
export const raw = (tag: string): Paragraph => line('Normal', `{@${tag}}`);

/** Its children are printed once for each value of a list, once for any other value, never for an empty one. */
export const each = <Child extends FileChild>(
  tag: string,
  ...children: readonly Child[]
): readonly (Child | Paragraph)[] => [line('Normal', `{#${tag}}`), ...children, line('Normal', `{/${tag}}`)];
