/** Tags as a person would write them: on one line where they fit, else with an attribute on each. */

/** Name and value; true: the attribute stands alone. */
export type MarkupAttribute = readonly [name: string, value: string | true];

const longestLine = 78;

/** An attribute's value in double quotes, whatever is in it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
}

const attributeText = ([name, value]: MarkupAttribute): string => (value === true ? name : `${name}=${quoted(value)}`);

export function element(name: string, attributes: readonly MarkupAttribute[], content = ''): string {
  const texts = attributes.map(attributeText);
  const inside = content === '' ? '' : `\n${indented(content)}\n`;
  const line = `<${[name, ...texts].join(' ')}>${inside}</${name}>`;
  if (texts.length <= 1 || line.split('\n')[0]!.length <= longestLine) return line;
  return `<${name}\n${texts.map((text) => `  ${text}`).join('\n')}\n>${inside}</${name}>`;
}

export const indented = (text: string, by = '  '): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : by + line))
    .join('\n');
