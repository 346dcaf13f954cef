/** Templates in our sources without their indentation, which only readers of the sources need: one space is as good as many. */
import ts from 'typescript';

/** @param source - The text of a module. */
export function tightenTemplates(source: string): string {
  if (!source.includes('html`')) return source;
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const pieces: ts.Node[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'html') {
      const {template} = node;
      if (ts.isNoSubstitutionTemplateLiteral(template)) pieces.push(template);
      else pieces.push(template.head, ...template.templateSpans.map(({literal}) => literal));
    }
    ts.forEachChild(node, collect);
  };
  collect(file);
  let [tight, end] = ['', 0];
  for (const piece of pieces.sort((one, other) => one.pos - other.pos)) {
    tight +=
      source.slice(end, piece.getStart(file)) +
      piece.getText(file).replace(/\n +(>?)/g, (_, end: string) => end || ' ');
    end = piece.end;
  }
  return tight + source.slice(end);
}
