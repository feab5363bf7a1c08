import { fromIso } from '../../core/calendar/plain-date.ts';
import { escapeHtml } from '../../core/html.ts';
import { shorten } from '../../core/rules/text/shorten.ts';
import { writeThaiDate } from '../../core/thai/write-date.ts';
import { unitChoice, unitsIn } from '../panel/unit-choice.ts';
import { correctionView } from './correction-view.ts';
import type { ScheduleState } from './schedule-state.ts';
import {
  type Entry,
  entriesOfUnit,
  isPending,
  isUnreadable,
  type Month,
  monthOf,
  type Timeline,
  timelineOf,
} from './timeline.ts';

/** More of one month than anybody looks through; a unit has fewer. */
const SHOWN = 40;

const MARKS: Readonly<Record<Entry['standing'], readonly [mark: string, look: string]>> = {
  late: ['✕', 'error'],
  soon: ['!', 'warning'],
  done: ['✓', 'advice'],
  open: ['○', 'quiet'],
  unreadable: ['?', 'error'],
};

export function scheduleView(state: ScheduleState): string {
  const { page, activity } = state;
  const disabled = activity.kind === 'working' ? ' disabled' : '';
  const isEmpty = page.measures.length === 0;
  return `<fieldset${disabled}><legend class="hidden">ปฏิทินงาน</legend>${headView(state)}${yearView(state)}${
    isEmpty
      ? '<p>ยังไม่มีมาตรการในแผ่น มาตรการ พิมพ์มาตรการแรก หรือใช้เมนู นำเข้าตารางที่วางไว้ แล้วกด ตรวจใหม่</p>'
      : `${filterView(state)}${timelineView(state)}`
  }</fieldset>`;
}

function headView(state: ScheduleState): string {
  const { page } = state;
  const entries = entriesOfUnit(state);
  const count = (standing: Entry['standing']) =>
    entries.filter((entry) => entry.standing === standing).length;
  const counts =
    entries.length === 0
      ? ''
      : `<p>เกินกำหนดหรือขาดรอบ ${count('late')} · ใกล้ครบกำหนด ${count('soon')} · อ่านไม่ได้ ${count('unreadable')} กำหนด</p>`;
  const year = page.fiscalYear === undefined ? '' : `ปีงบประมาณ ${page.fiscalYear} · `;
  const toToday =
    entries.length === 0 ? '' : '<button type="button" id="to-today" data-action="today">ไปที่วันนี้</button>';
  return `<p>${year}ณ วันที่ ${dayWords(page.asOf, 'long')}</p>${counts}<p><button type="button" class="main" id="again" data-action="again">ตรวจใหม่</button>${toToday}</p>`;
}

function yearView({ page: { fiscalYear, yearPlace } }: ScheduleState): string {
  if (fiscalYear !== undefined) return '';
  const { tab, cell } = yearPlace;
  return `<div class="card"><p><span class="mark warning"><span aria-hidden="true">!</span> ยังไม่ทราบปีงบประมาณ</span></p><p>ใส่ปีงบประมาณเป็นปี พ.ศ. สี่หลัก เช่น 2569 แล้วกด ตรวจใหม่ ระหว่างนี้แสดงเฉพาะวันที่เขียนปีไว้ครบ</p><button type="button" id="go-year" data-action="year">ไปที่ ${escapeHtml(cell === undefined ? `แผ่น ${tab}` : `${tab} ช่อง ${cell}`)}</button></div>`;
}

function filterView(state: ScheduleState): string {
  const choice = unitChoice(unitsIn(state.page.measures), state.unit);
  return `<fieldset><legend>แสดง</legend><label><input type="checkbox" id="pending" data-action="pending"${
    state.onlyPending ? ' checked' : ''
  }> เฉพาะที่ค้าง (เกินกำหนดหรือใกล้ครบกำหนด)</label>${choice}</fieldset>`;
}

function timelineView(state: ScheduleState): string {
  const timeline = timelineOf(state);
  const { months, undated } = timeline;
  const today = monthOf(state.page.asOf);
  const after = months.findIndex(({ key }) => key >= today);
  const sections = months.map((month, index) => {
    const isBefore = index === after && month.key !== today;
    return `${isBefore ? todayView(state, 'p') : ''}${monthView(state, month)}`;
  });
  const isPast = after < 0 ? todayView(state, 'p') : '';
  const none = isNothing(timeline)
    ? `<p>${state.onlyPending ? 'ไม่มีงานที่ค้าง' : 'ไม่มีกำหนดที่ตรงกับตัวกรอง'}</p>`
    : '';
  return `${none}${sections.join('')}${isPast}${undatedView(state, undated)}`;
}

function isNothing({ months, undated }: Timeline): boolean {
  return undated.length === 0 && months.every(({ entries }) => entries.length === 0);
}

const PLACES: Readonly<Record<Month['place'], string>> = {
  before: ' (ก่อนปีงบประมาณของแผน)',
  within: '',
  after: ' (หลังปีงบประมาณของแผน)',
};

function monthView(state: ScheduleState, { key, name, place, entries, isOpen }: Month): string {
  const isNow = key === monthOf(state.page.asOf);
  const heading = `${name}${PLACES[place]}`;
  if (entries.length === 0)
    return `<p class="quiet">${heading} ไม่มีกำหนด</p>${isNow ? todayView(state, 'p') : ''}`;
  const pending = entries.filter(isPending).length;
  const counts = `${entries.length} กำหนด${pending > 0 ? ` · ค้าง ${pending}` : ''}${isNow ? ' · เดือนนี้' : ''}`;
  const button = `<h2><button type="button" id="month-${key}" data-action="month" data-month="${key}" data-open="${isOpen}" aria-expanded="${isOpen}"><span aria-hidden="true">${isOpen ? '▾' : '▸'}</span> ${heading} <span class="quiet">${counts}</span></button></h2>`;
  return `<section>${button}${isOpen ? entriesView(state, entries, isNow) : ''}</section>`;
}

function entriesView(state: ScheduleState, entries: readonly Entry[], isNow: boolean): string {
  const shown = entries.slice(0, SHOWN);
  const next = shown.findIndex(({ date = '' }) => date >= state.page.asOf);
  const line = isNow ? todayView(state, 'li') : '';
  const items = shown.map((entry, index) => `${index === next ? line : ''}${entryView(state, entry)}`);
  return `<ul class="plain">${items.join('')}${next < 0 ? line : ''}</ul>${restView(entries.length)}`;
}

function restView(count: number): string {
  return count > SHOWN ? `<p>และอีก ${count - SHOWN} รายการ เลือกส่วนราชการหรือเฉพาะที่ค้างเพื่อดู</p>` : '';
}

/** May hold the keyboard, so that whoever is led to it goes on from there. */
function todayView({ page }: ScheduleState, tag: 'p' | 'li'): string {
  return `<${tag} class="today" id="today" tabindex="-1">วันนี้ ${dayWords(page.asOf, 'short')}</${tag}>`;
}

function undatedView(state: ScheduleState, undated: readonly Entry[]): string {
  if (undated.length === 0) return '';
  const unreadable = undated.filter(isUnreadable).length;
  const what =
    unreadable > 0
      ? `<p>อ่านไม่ได้ ${unreadable} กำหนด: แก้ข้อความในช่องนั้น หรือกด ระบุวันเอง</p>`
      : '<p>ถ้ามีวันครบกำหนด กด ระบุวันเอง</p>';
  const items = undated.slice(0, SHOWN).map((entry) => entryView(state, entry));
  return `<section><h2>ไม่มีวันครบกำหนด ${undated.length} รายการ</h2>${what}<ul class="plain">${items.join('')}</ul>${restView(undated.length)}</section>`;
}

function entryView(state: ScheduleState, entry: Entry): string {
  const { key, measure, duty, date, standing, words } = entry;
  const { row, title, units } = measure;
  const [mark, look] = MARKS[standing];
  const day = date === undefined ? '' : ` <strong>${dayWords(date, 'short')}</strong>`;
  const lines = [
    `มาตรการที่ ${row} ${shorten(title, 60)}`,
    units.join(' · '),
    duty ? readingLine(duty) : '',
    duty?.reason ?? '',
  ];
  const { correcting } = state;
  return `<li class="card"><p><span class="mark ${look}"><span aria-hidden="true">${mark}</span> ${escapeHtml(words)}</span>${day}</p>${lines
    .filter((line) => line !== '')
    .map((line, index) => `<p${index === 1 ? ' class="quiet"' : ''}>${escapeHtml(line)}</p>`)
    .join('')}${correcting?.key === key ? correctionView(state, correcting) : actsView(entry)}</li>`;
}

function readingLine({ quote, reading }: NonNullable<Entry['duty']>): string {
  return reading === '' ? '' : `“${shorten(quote, 80)}” ระบบอ่านว่า ${reading}`;
}

function actsView({ key, measure, duty, date }: Entry): string {
  const { row, titleCell, isGiven } = measure;
  const cell = duty?.cell ?? titleCell;
  const given = isGiven ? 'แก้วันที่ระบุเอง' : 'ระบุวันเอง';
  return `<button type="button" id="go-${key}" data-action="go" data-cell="${cell}" aria-label="ไปที่แถว ${cell.replace(/^[A-Z]+/, '')} ช่อง ${cell} มาตรการที่ ${row}">ไปที่แถว ${cell.replace(/^[A-Z]+/, '')}</button><button type="button" id="due-${key}" data-action="correct" data-key="${key}" data-row="${row}" data-date="${date ?? ''}" aria-label="${given} มาตรการที่ ${row} ช่อง ${cell}">${given}</button>`;
}

function dayWords(iso: string, form: 'long' | 'short'): string {
  const date = fromIso(iso);
  return date ? writeThaiDate(date, form) : '';
}
