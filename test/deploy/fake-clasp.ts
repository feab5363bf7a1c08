import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clasp, Ran } from '../../scripts/deploy/clasp.ts';

/** What clasp prints to one command; a function may also leave files, as clasp does. */
type Answer = Ran | ((words: readonly string[]) => Ran);

export interface FakeClasp extends Clasp {
  /** Every command that was run, as it would be typed. */
  readonly ran: readonly string[];
}

export const printed = (out: string): Ran => ({ status: 0, out, err: '' });
export const failed = (err: string, status = 1): Ran => ({ status, out: '', err });

const SOUND: Readonly<Record<string, Answer>> = {
  'show-file-status': printed('{"filesToPush":["dist/appsscript.json","dist/Code.js"],"untrackedFiles":[]}'),
  'show-authorized-user': printed('{"loggedIn":true,"email":"officer@example.org"}'),
  push: printed('["dist/appsscript.json","dist/Code.js"]'),
};

/** clasp where all goes well, but for the commands that are answered here. */
export function fakeClasp(answers: Readonly<Record<string, Answer>> = {}): FakeClasp {
  const ran: string[] = [];
  const note = (words: readonly string[]) => ran.push(words.join(' '));
  return {
    ran,
    typed: (words) => `clasp ${words.join(' ')}`,
    run: (words) => {
      note(words);
      const name = words.find((word) => word in SOUND || word in answers) ?? words.join(' ');
      const answer = answers[name] ?? SOUND[name] ?? failed(`no answer to ${name}`);
      return typeof answer === 'function' ? answer(words) : answer;
    },
    talk: (words) => {
      note(words);
      return 0;
    },
  };
}

/** Pulls these files, by name, to where the project file given to clasp says. */
export function pulling(root: string, files: Readonly<Record<string, string>>): Answer {
  return (words) => {
    const project = join(root, words[words.indexOf('--project') + 1] ?? '');
    const { rootDir } = JSON.parse(readFileSync(project, 'utf8'));
    for (const [name, text] of Object.entries(files)) {
      const path = join(dirname(project), rootDir, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return printed(JSON.stringify({ pulledFiles: Object.keys(files), deletedFiles: [] }));
  };
}
