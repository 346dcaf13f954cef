/** Why a frame shows nothing: said to whoever set it up, in plain words. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
