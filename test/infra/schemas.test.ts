/** What stands in a bundle for joi answers as joi does, which mailauth uses everywhere else. */
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { string } from '../../infra/schemas.ts';

const Joi = createRequire(createRequire(import.meta.url).resolve('mailauth'))('joi');

const fits = (checked: { error?: unknown }): boolean => checked.error === undefined;

describe('the stand-in for schemas', () => {
  it.each([
    ['orrin.example', true],
    ['mail.orrin-mills.example', true],
    ['xn--mhle-0ra.example', true],
    ['orrin', false],
    ['', false],
    ['orrin..example', false],
    ['.orrin.example', false],
    ['-orrin.example', false],
    ['orrin-.example', false],
    ['orrin_mills.example', false],
    ['orrin mills.example', false],
    ['mühle.example', false],
    ['10.0.0.1', false],
    [`${'a'.repeat(63)}.example`, true],
    [`${'a'.repeat(64)}.example`, false],
    [`${'a.'.repeat(140)}example`, false],
  ])('domain %s: %s', (text, expected) => {
    expect(fits(string().domain().validate(text))).toBe(expected);
    expect(fits(Joi.string().domain({ allowUnicode: false, tlds: false }).validate(text))).toBe(expected);
  });

  it.each([
    ['TWlsbA==', true],
    ['TWlsbA', true],
    ['TWlsbHM=', true],
    ['TWlsbHM', true],
    ['T+/lbHMh', true],
    ['TWlsb', false],
    ['TWlsbA=', false],
    ['TWls bA==', false],
    ['TWls-A==', false],
    ['', false],
  ])('base64 %s: %s', (text, expected) => {
    expect(fits(string().base64().validate(text))).toBe(expected);
    expect(fits(Joi.string().base64({ paddingRequired: false }).validate(text))).toBe(expected);
  });

  it('says no to what is no text', () => {
    expect(fits(string().domain().validate(undefined))).toBe(false);
    expect(fits(string().base64().validate(7))).toBe(false);
  });
});
