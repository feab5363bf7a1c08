export { checkOfficeTemplate, holdsTag } from './check-office-template.ts';
export { fillOfficeTemplate } from './fill-office-template.ts';
export { layTemplate } from './lay-template.ts';
export type { PackageReason } from './package-reason.ts';
export type { TemplateProblem } from './template-problem.ts';
