import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Contract } from '../../local/contract.ts';
import * as blob from '../../local/services/blob.ts';
import * as cacheService from '../../local/services/cache-service.ts';
import * as conditionalFormat from '../../local/services/conditional-format.ts';
import * as dataValidation from '../../local/services/data-validation.ts';
import * as drive from '../../local/services/drive.ts';
import * as embeddedChart from '../../local/services/embedded-chart.ts';
import * as htmlService from '../../local/services/html-service.ts';
import * as lockService from '../../local/services/lock-service.ts';
import * as mailApp from '../../local/services/mail-app.ts';
import * as menu from '../../local/services/menu.ts';
import * as propertiesService from '../../local/services/properties-service.ts';
import * as protection from '../../local/services/protection.ts';
import * as range from '../../local/services/range.ts';
import * as scriptApp from '../../local/services/script-app.ts';
import * as session from '../../local/services/session.ts';
import * as sheet from '../../local/services/sheet.ts';
import * as spreadsheet from '../../local/services/spreadsheet.ts';
import * as spreadsheetApp from '../../local/services/spreadsheet-app.ts';
import * as ui from '../../local/services/ui.ts';
import * as utilities from '../../local/services/utilities.ts';

const SERVICES = join(import.meta.dirname, '../../local/services');
const TYPES = join(import.meta.dirname, '../../node_modules/@types/google-apps-script');

// Some names occur in several services (a document has ranges too): the spreadsheet's come first.
const declarations = ['google-apps-script.spreadsheet.d.ts', ...readdirSync(TYPES), 'apis/drive_v3.d.ts']
  .filter((file) => file.endsWith('.d.ts'))
  .map((file) => readFileSync(join(TYPES, file), 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');

/** The body of the first interface or enum of that name. */
function bodyOf(keyword: 'interface' | 'enum', name: string): string {
  return (
    new RegExp(`${keyword} ${name} (?:extends [^{]*)?{(?<body>[^]*?)\\n +}\\n`).exec(declarations)?.groups
      ?.body ?? ''
  );
}

/** How many arguments each overload of the member takes. */
function aritiesOf(kind: string, member: string): number[] {
  const overloads = bodyOf('interface', kind).matchAll(
    new RegExp(`\\b${member}\\((?<given>[^;]*?)\\): `, 'g'),
  );
  return [...overloads].map(({ groups }) => {
    const given = (groups?.given ?? '').replace(/<[^>]*>/g, '').replace(/\{[^}]*\}/g, '{}');
    return given.split(',').filter((part) => part.trim() !== '').length;
  });
}

const INTERFACES: Readonly<Record<string, string>> = { 'Drive.Files': 'FilesCollection' };

const exported = [
  ...[
    blob,
    cacheService,
    conditionalFormat,
    dataValidation,
    drive,
    embeddedChart,
    htmlService,
    lockService,
    mailApp,
    menu,
  ],
  ...[
    propertiesService,
    protection,
    range,
    scriptApp,
    session,
    sheet,
    spreadsheet,
    spreadsheetApp,
    ui,
    utilities,
  ],
].flatMap((module) => Object.entries<unknown>(module));

const contracts = exported
  .map(([, value]) => value)
  .filter((value) => typeof value === 'object' && value !== null && 'members' in value) as Contract[];

const enums = exported.filter(([name]) => name.endsWith('_ENUMS')) as [
  string,
  Record<string, readonly string[]>,
][];

/** The published types know no options here; Google refuses an export without alt=media (docs/assumptions.md). */
const UNPUBLISHED = new Set(['Drive.Files.export with 3 of 2']);

describe('every member provided is one that Google has', () => {
  test('and every contract is looked at', () => {
    const written = readdirSync(SERVICES).flatMap((file) => [
      ...readFileSync(join(SERVICES, file), 'utf8').matchAll(
        /^ *kind: '[A-Z]|, kind: '[A-Za-z]+', members/gm,
      ),
    ]);
    // Drive itself holds nothing but Files.
    expect(contracts).toHaveLength(written.length - 1);
  });

  test('with an argument list of a length Google knows', () => {
    const stray = contracts.flatMap(({ kind, members }) =>
      Object.entries(members).flatMap(([member, signatures]) => {
        const known = aritiesOf(INTERFACES[kind] ?? kind, member);
        const unknown = signatures.filter((types) => !known.includes(types.length));
        return unknown.map((types) => `${kind}.${member} with ${types.length} of ${known}`);
      }),
    );
    expect(stray.filter((call) => !UNPUBLISHED.has(call))).toEqual([]);
  });

  test('and every name of an enum is one of its names', () => {
    const stray = enums.flatMap(([, group]) =>
      Object.entries(group).flatMap(([name, names]) =>
        names
          .filter((each) => !new RegExp(`\\b${each},`).test(bodyOf('enum', name)))
          .map((each) => `${name}.${each}`),
      ),
    );
    expect(stray).toEqual([]);
    expect(enums).toHaveLength(4);
  });
});
