/** Custom data for editors, made of the manifest by a generator: names, values and descriptions while one types HTML or CSS. */
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const editorFiles = ['vscode.html-custom-data.json', 'vscode.css-custom-data.json'] as const;

type GeneratorManifest = Parameters<typeof generateVsCodeCustomElementData>[0];

/** Texts by file name. */
export function editorData(manifest: object): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'editors-'));
  // It says on the console what it does, in colours.
  const {info, log} = console;
  console.info = console.log = () => undefined;
  try {
    // The generator writes into the manifest that it is given.
    generateVsCodeCustomElementData(structuredClone(manifest) as GeneratorManifest, {outdir: folder});
    return Object.fromEntries(editorFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  } finally {
    Object.assign(console, {info, log});
    rmSync(folder, {recursive: true});
  }
}
