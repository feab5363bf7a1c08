import { createHash, randomUUID } from 'node:crypto';
import type { Run } from '../run.ts';
import { ServiceError } from '../service-error.ts';
import { timeOf } from '../time-of.ts';
import { blob, signedBytes } from './blob.ts';
import { formatDate } from './format-date.ts';

const TEXT_OR_BYTES = [['string'], ['byte[]']] as const;

export const UTILITIES = {
  name: 'Utilities',
  kind: 'Utilities',
  members: {
    newBlob: TEXT_OR_BYTES.flatMap((data) => [data, [...data, 'string'], [...data, 'string', 'string']]),
    base64Encode: [...TEXT_OR_BYTES, ['string', 'Charset']],
    base64Decode: [['string'], ['string', 'Charset']],
    formatDate: [['date', 'string', 'string']],
    getUuid: [[]],
    computeDigest: [
      ['DigestAlgorithm', 'string'],
      ['DigestAlgorithm', 'byte[]'],
      ['DigestAlgorithm', 'string', 'Charset'],
    ],
  },
} as const;

export const UTILITIES_ENUMS = {
  Charset: ['US_ASCII', 'UTF_8'],
  DigestAlgorithm: ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
} as const;

type Data = string | readonly number[];

export function utilities(run: Run): object {
  // Text without a charset is taken as UTF-8; US-ASCII turns every other letter into "?".
  const bytesOf = (data: Data, charset?: object) => {
    if (typeof data !== 'string') return Buffer.from(Int8Array.from(data).buffer);
    const isAscii = charset !== undefined && run.stateOf(charset) === 'US_ASCII';
    return Buffer.from(isAscii ? data.replace(/[^\p{ASCII}]/gu, '?') : data, 'utf8');
  };

  return run.serve(
    UTILITIES,
    undefined,
    {
      newBlob: (data: Data, contentType?: string, name?: string) =>
        blob(run, {
          bytes: bytesOf(data),
          contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : undefined),
          name,
        }),
      base64Encode: (data: Data, charset?: object) => bytesOf(data, charset).toString('base64'),
      base64Decode(text: string) {
        if (
          !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/\s/g, ''))
        ) {
          throw new ServiceError('Could not decode string.');
        }
        return signedBytes(Buffer.from(text, 'base64'));
      },
      formatDate: (date: object, zone: string, pattern: string) =>
        formatDate(timeOf(date) ?? Number.NaN, zone, pattern),
      getUuid: () => randomUUID(),
      computeDigest: (algorithm: object, data: Data, charset?: object) => {
        const name = String(run.stateOf(algorithm)).replace('SHA_', 'sha').toLowerCase();
        return signedBytes(createHash(name).update(bytesOf(data, charset)).digest());
      },
    },
    {
      Charset: run.enumeration('Charset', UTILITIES_ENUMS.Charset),
      DigestAlgorithm: run.enumeration('DigestAlgorithm', UTILITIES_ENUMS.DigestAlgorithm),
    },
  );
}
