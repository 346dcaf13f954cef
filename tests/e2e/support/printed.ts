/** What is on the sheets of a printed page: the door to unpdf. */
import {extractText, getDocumentProxy} from 'unpdf';

/** @returns the words of each sheet */
export async function readPrinted(pdf: Uint8Array): Promise<string[]> {
  const {text} = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {mergePages: false});
  return text;
}
