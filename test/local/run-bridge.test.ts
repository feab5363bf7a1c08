import { expect, test } from '@jest/globals';
import { fixtureHost } from './fixture-host.ts';

const host = fixtureHost(`
  function echo(value) { return value; }
  function kindOf(value) { return [Array.isArray(value), value instanceof Object, Object.prototype.toString.call(value)]; }`);

const give = (expression: string) => fixtureHost(`function give() { return ${expression}; }`).run('give');

test('plain values cross both ways as copies', () => {
  const value = { text: 'ก', list: [1, true, null, { deep: [] }] };
  expect(host.run('echo', value)).toEqual(value);
  expect(host.run('echo', value)).not.toBe(value);
});

test('what arrives in the bundle is made of its own objects', () => {
  expect(host.run('kindOf', [1])).toEqual([true, true, '[object Array]']);
  expect(host.run('kindOf', { a: 1 })).toEqual([false, true, '[object Object]']);
});

test('undefined becomes null in an array, and nothing at all in an object', () => {
  expect(give('[1, undefined, , 2]')).toEqual([1, null, null, 2]);
  expect(give('({ a: undefined, b: 1 })')).toEqual({ b: 1 });
  expect(give('undefined')).toBeNull();
});

test.each([
  ['new Date()', 'a Date cannot cross google.script.run (at the result): live, the call would never answer'],
  ['({ rows: [{ due: new Date() }] })', 'a Date cannot cross google.script.run (at the result.rows[0].due)'],
  ['(function () {})', 'a function cannot cross google.script.run (at the result)'],
  ['({ call: function () {} })', 'a function cannot cross google.script.run (at the result.call)'],
  [
    '(function () { var a = {}; a.self = a; return a; })()',
    'a cycle cannot cross google.script.run (at the result.self)',
  ],
  ['new Map()', 'an object of kind Map cannot cross google.script.run (at the result)'],
  [
    'new (function Measure() { this.a = 1; })()',
    'an object of kind Object cannot cross google.script.run (at the result)',
  ],
  ['Promise.resolve(1)', 'an object of kind Promise cannot cross google.script.run (at the result)'],
  ['SpreadsheetApp.getActiveSpreadsheet()', 'cannot cross google.script.run'],
  ['NaN', 'a number cannot cross google.script.run (at the result)'],
])('%s does not come back', (expression, message) => {
  expect(() => give(expression)).toThrow(message);
});

test.each([
  ['a Date', new Date()],
  ['a function', () => undefined],
  ['a Map', new Map()],
])('%s cannot be given either', (_what, value) => {
  expect(() => host.run('echo', value)).toThrow(/cannot cross google\.script\.run \(at argument 1\)/);
});

test('the same object twice is no cycle', () => {
  expect(give('(function () { var a = { x: 1 }; return [a, a]; })()')).toEqual([{ x: 1 }, { x: 1 }]);
});
