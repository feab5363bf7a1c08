import { describe, expect, test } from '@jest/globals';
import { faultsOfPackage } from '../../scripts/release/faults-of-package.ts';
import { licenceTaken } from '../../scripts/release/licence-taken.ts';

describe('the licence a package is taken under', () => {
  test.each([
    ['MIT', 'MIT'],
    ['(MIT OR GPL-3.0)', 'MIT'],
    ['GPL-3.0 OR MIT', 'MIT'],
    ['(MIT AND Zlib)', 'MIT AND Zlib'],
    ['GPL-3.0', undefined],
    ['MIT AND GPL-3.0', undefined],
    ['SEE LICENSE IN x', undefined],
    ['', undefined],
  ])('of %s is %s', (expression, taken) => {
    expect(licenceTaken(expression)).toBe(taken);
  });
});

describe('a package may not be shipped', () => {
  const sound = {
    name: 'one',
    version: '1.2.3',
    lockedVersion: '1.2.3',
    asked: '1.2.3',
    licence: 'MIT',
    licenceText: 'MIT License',
    integrity: 'sha512-AAAA',
  };

  test('unless everything about it is known', () => {
    expect(faultsOfPackage(sound)).toEqual([]);
    expect(faultsOfPackage({ ...sound, asked: undefined })).toEqual([]);
  });

  test.each([
    ['under the GPL', { licence: 'GPL-3.0' }],
    ['under no known licence', { licence: '' }],
    ['without the text of its licence', { licenceText: '' }],
    ['when a range is asked for', { asked: '^1.2.3' }],
    ['when another version is installed', { version: '1.2.4' }],
    ['when its checksum is not known', { integrity: '' }],
  ])('%s', (_, change) => {
    expect(faultsOfPackage({ ...sound, ...change })).toHaveLength(1);
  });
});
