/** Style sheets in our sources, without what only readers of the sources need. */
import {transform} from 'esbuild';

/** A whole style sheet between its backticks. One with expressions, if there ever is one, stays as it is. */
const sheet = /(?<=\bcss`)(?:[^`$\\]|\\\\)+(?=`)/g;

/** @param source - The text of a module. */
export async function tightenStyles(source: string): Promise<string> {
  const tight = await Promise.all((source.match(sheet) ?? []).map(tighten));
  let next = 0;
  return source.replace(sheet, () => tight[next++]!);
}

/** With all that today's browsers know left as it is. */
async function tighten(css: string): Promise<string> {
  const {code} = await transform(css.replaceAll('\\\\', '\\'), {
    loader: 'css',
    minify: true,
    target: 'esnext',
    charset: 'utf8',
  });
  return code.trim().replaceAll('\\', '\\\\');
}
