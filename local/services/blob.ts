import type { Run } from '../run.ts';

export const BLOB = {
  name: 'Blob',
  kind: 'Blob',
  members: { getBytes: [[]], getContentType: [[]], getName: [[]], getDataAsString: [[]] },
} as const;

export interface BlobState {
  readonly bytes: Buffer;
  readonly contentType: string | undefined;
  readonly name: string | undefined;
}

/** Bytes as Java has them: −128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function blob(run: Run, state: BlobState): object {
  return run.serve(BLOB, state, {
    getBytes: () => signedBytes(state.bytes),
    getContentType: () => state.contentType ?? null,
    getName: () => state.name ?? null,
    getDataAsString: () => state.bytes.toString('utf8'),
  });
}
