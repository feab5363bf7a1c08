import { escapeHtml } from '../../core/html.ts';
import type { FirstStepsState } from './first-steps-state.ts';

/** A field where something is typed, with what it is for and what is wrong in it. */
export function textField(state: FirstStepsState, field: string, label = nameOf(state, field)): string {
  const text = escapeHtml(state.typed[field] ?? '');
  const hint = hintView(state, field);
  return `<div class="field"><label for="${field}">${escapeHtml(label)}</label><input type="text" id="${field}" data-action="text" data-field="${field}" data-enter="save" value="${text}"${invalid(state, field)}${describedBy(state, field, hint === '' ? [] : [`${field}-hint`])}>${hint}${problemView(state, field)}</div>`;
}

/** A list to choose from; what the office has in its sheet stays a choice. */
export function listField(state: FirstStepsState, field: string, choices: readonly string[]): string {
  const typed = state.typed[field] ?? '';
  const all = typed === '' || choices.includes(typed) ? choices : [typed, ...choices];
  const options = ['', ...all].map(
    (choice) =>
      `<option value="${escapeHtml(choice)}"${choice === typed ? ' selected' : ''}>${escapeHtml(choice || 'เลือก')}</option>`,
  );
  return `<div class="field"><label for="${field}">${escapeHtml(nameOf(state, field))}</label><select id="${field}" data-action="text" data-field="${field}"${invalid(state, field)}${describedBy(state, field)}>${options.join('')}</select>${problemView(state, field)}</div>`;
}

/** One of a few, each with a line about it. */
export function choiceField(
  state: FirstStepsState,
  field: string,
  choices: readonly { readonly name: string; readonly line: string }[],
): string {
  const boxes = choices.map(({ name, line }, index) => {
    const about = line === '' ? '' : `<br><span class="quiet">${escapeHtml(line)}</span>`;
    return `<label class="choice"><input type="radio" id="${field}-${index}" name="${field}" data-action="text" data-field="${field}" value="${escapeHtml(name)}"${
      state.typed[field] === name ? ' checked' : ''
    }><span>${escapeHtml(name)}${about}</span></label>`;
  });
  return `<fieldset class="field"${describedBy(state, field)}><legend>${escapeHtml(nameOf(state, field) || 'เลือกแบบเอกสาร')}</legend>${boxes.join('')}${problemView(state, field)}</fieldset>`;
}

function nameOf({ page }: FirstStepsState, field: string): string {
  return page.settings.find(({ key }) => key === field)?.name ?? '';
}

function hintView({ page }: FirstStepsState, field: string): string {
  const explanation = page.settings.find(({ key }) => key === field)?.explanation;
  return explanation ? `<p class="quiet" id="${field}-hint">${escapeHtml(explanation)}</p>` : '';
}

/** Read aloud with the field: what is wrong in it, then what else is told about it. */
function describedBy({ problems }: FirstStepsState, field: string, others: readonly string[] = []): string {
  const isWrong = problems.some((problem) => problem.field === field);
  const ids = [...(isWrong ? [`${field}-problem`] : []), ...others];
  return ids.length > 0 ? ` aria-describedby="${ids.join(' ')}"` : '';
}

function invalid({ problems }: FirstStepsState, field: string): string {
  return problems.some((problem) => problem.field === field) ? ' aria-invalid="true"' : '';
}

function problemView({ problems }: FirstStepsState, field: string): string {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return '';
  const { sentence, suggestion } = problem;
  const offer =
    suggestion === undefined
      ? ''
      : ` <button type="button" id="${field}-use" data-action="use" data-field="${field}">ใช้ “${escapeHtml(suggestion)}”</button>`;
  return `<p class="problem error"><span id="${field}-problem">${escapeHtml(sentence)}</span>${offer}</p>`;
}
