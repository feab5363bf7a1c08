export { appendixXml } from './appendix-xml.ts';
export { applyMedia } from './apply-media.ts';
export type * from './content.ts';
export { collectMedia, type Media } from './media.ts';
export { readPicture } from './read-picture.ts';
