import { askClasp } from '../ask-clasp.ts';
import type { Ran } from '../clasp.ts';
import { type Desk, Stop } from '../desk.ts';
import { OFFICE_FILE, type OfficeScript, rememberedScript, rememberScript } from '../office-script.ts';
import type { Target } from '../target.ts';
import { NOW_FILES, NOW_PROJECT, openWorkFolder } from '../work-folder.ts';
import type { Step } from './step.ts';

type Place = Extract<Target, { readonly kind: 'new-sheet' | 'sheet' }>;

/** A new script in a new or a given sheet. Nothing that is in the sheet is touched. */
export function createScript({ clasp }: Desk, place: Place): Step {
  const words = ['--project', NOW_PROJECT, 'create-script', ...wordsOf(place), '--rootDir', NOW_FILES];
  return {
    title: place.kind === 'new-sheet' ? `สร้างสเปรดชีต “${place.name}” พร้อมสคริปต์` : 'สร้างสคริปต์ในสเปรดชีตที่มีอยู่',
    told: [...toldOf(place), `รหัสของสคริปต์เก็บไว้ใน ${OFFICE_FILE} ซึ่งไม่เข้าที่เก็บโค้ด`],
    commands: [clasp.typed(words)],
    run: async (desk) => {
      openWorkFolder(desk.root);
      const former = rememberedScript(desk.root);
      const made = created(desk, words, place);
      rememberScript(desk.root, made);
      if (former) desk.say(`  สคริปต์เดิมที่จำไว้คือ ${former.scriptId} ต่อไปส่งไปที่นั่นด้วย --script`);
    },
  };
}

/** `--type sheets` would make a new sheet even where one is given, so a given sheet goes without it. */
function wordsOf(place: Place): readonly string[] {
  return place.kind === 'new-sheet'
    ? ['--type', 'sheets', '--title', place.name]
    : ['--parentId', place.sheetId, '--title', 'โปร่งใส'];
}

function toldOf(place: Place): readonly string[] {
  return place.kind === 'new-sheet'
    ? []
    : [
        'ข้อมูลในสเปรดชีตไม่ถูกแก้ สเปรดชีตที่เพิ่งสร้างต้องตั้งชื่อและพิมพ์หนึ่งเซลล์ก่อน',
        'ถ้าเคยมีสคริปต์ในสเปรดชีตนี้แล้ว (ส่วนขยาย > Apps Script) ใช้ --script แทน มิฉะนั้นจะมีสองสคริปต์',
      ];
}

function created(desk: Desk, words: readonly string[], place: Place): OfficeScript {
  try {
    return askClasp(desk, words, (ran) => scriptIn(ran, place));
  } catch (error) {
    if (!(error instanceof Stop) || place.kind === 'sheet') throw error;
    throw new Stop(
      `${error.message}\nGoogle อาจสร้างสเปรดชีต “${place.name}” ไว้แล้วโดยยังไม่มีสคริปต์ ดูในไดรฟ์ แล้วลบทิ้ง หรือใช้กับ --sheet`,
    );
  }
}

/** What was made is said before the files are fetched, so a script counts even when the fetching failed. */
function scriptIn({ out }: Ran, place: Place): OfficeScript | undefined {
  const scriptId = /script\.google\.com\/d\/([A-Za-z0-9_-]+)/.exec(out)?.[1];
  if (scriptId === undefined) return undefined;
  const parentId = place.kind === 'sheet' ? place.sheetId : /open\?id=([A-Za-z0-9_-]+)/.exec(out)?.[1];
  return parentId === undefined ? { scriptId } : { scriptId, parentId };
}
