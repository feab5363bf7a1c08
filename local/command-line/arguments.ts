import { parseArgs } from 'node:util';
import { UnusableInput } from '../unusable-input.ts';
import type { Streams } from './streams.ts';

export interface Arguments {
  readonly command: string;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly calls: boolean;
  readonly help: boolean;
  readonly oItem: boolean;
  readonly public: boolean;
  readonly preview: boolean;
  readonly as?: string;
  readonly from?: string;
  readonly out?: string;
  readonly into?: string;
  readonly asOf?: string;
  readonly fiscalYear?: string;
  readonly field?: string;
  readonly streams: Streams;
}

export const USAGE = `usage: prongsai COMMAND [options]

  new OUT.xlsx [--from PLAN.json]        make a workbook, empty or filled from a plan
  read [--fiscal-year 2566] [--field period|monitoring|results|completed]
                                         read schedule phrases, one a line on standard input
  check PLAN.xlsx [--o-item]             run the rules and write the findings into the workbook;
                                         with --o-item, what this year's O-items ask for, and where it is
  status PLAN.xlsx [--as-of 2023-03-31|round]
                                         compute every measure's status and write it into the workbook
  memo | report | all PLAN.xlsx --out DIR [--public]
                                         make the documents: .docx, and .pdf when LibreOffice is there;
                                         with --public, the copies for the website
  import TABLE.(xlsx|json) --into PLAN.xlsx
                                         add the rows of another table to a plan
  export PLAN.xlsx [--out PLAN.json]     the plan in its interchange form
  export PLAN.xlsx --as csv|ndjson [--as-of 2023-03-31|round] [--out FILE]
                                         one flat line a measure, with status and findings (docs/export.md)
  new-year PLAN.xlsx --out NEXT.xlsx     next year's plan in a new workbook, and what differs;
                                         with --preview what would differ, and nothing is written
  play [PLAN.xlsx]                       try it in a browser on this machine; works on a copy

  --json    one JSON value on standard output and nothing else
  --calls   on standard error, how many calls were made to each service method

exit status: 0 done · 1 done, and findings of severity error exist (check) · 2 nothing could be done`;

/** Reads the words of the command line; whatever cannot be meant is refused with one line. */
export function readArguments(words: readonly string[], streams: Streams): Arguments {
  const parsed = parse(words);
  const [command = '', ...files] = parsed.positionals;
  const { json = false, calls = false, help = false, from, out, into } = parsed.values;
  const asOf = parsed.values['as-of'];
  const fiscalYear = parsed.values['fiscal-year'];
  const { field } = parsed.values;
  return {
    command,
    files,
    json,
    calls,
    help,
    streams,
    oItem: parsed.values['o-item'] ?? false,
    public: parsed.values.public ?? false,
    preview: parsed.values.preview ?? false,
    ...(parsed.values.as === undefined ? {} : { as: parsed.values.as }),
    ...(from === undefined ? {} : { from }),
    ...(out === undefined ? {} : { out }),
    ...(into === undefined ? {} : { into }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
    ...(field === undefined ? {} : { field }),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        calls: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'o-item': { type: 'boolean' },
        public: { type: 'boolean' },
        preview: { type: 'boolean' },
        as: { type: 'string' },
        from: { type: 'string' },
        out: { type: 'string' },
        into: { type: 'string' },
        'as-of': { type: 'string' },
        'fiscal-year': { type: 'string' },
        field: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UnusableInput(
      `${error instanceof Error ? error.message : error} (prongsai --help lists the options)`,
    );
  }
}

/** The one file a command works on. */
export function onlyFile({ command, files }: Arguments, name: string): string {
  const [file, ...others] = files;
  if (file === undefined) throw new UnusableInput(`prongsai ${command} needs ${name}`);
  if (others.length > 0) throw new UnusableInput(`prongsai ${command} takes one file, not ${files.length}`);
  return file;
}
