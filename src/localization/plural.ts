/** Plural forms by the language's own rules: `plurals('ar')(3, {few: '# ردود', other: '# رد'})`. */

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/**
 * A function that chooses the form for a count and puts the count, written as the language writes numbers, in the place
 * of `#`. The rules and the number format are made at the first use: they cost milliseconds that no page should pay early.
 */
export function plurals(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  let format: Intl.NumberFormat | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    format ??= new Intl.NumberFormat(language);
    return (forms[rules.select(count)] ?? forms.other).replace('#', format.format(count));
  };
}
