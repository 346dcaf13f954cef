/**
 * Proofs of a right to read a record. The system that the record is from signs one for one person (JSON Web Token, HS256,
 * with a secret that it shares with the network) when it shows the record: knowing a key is no right to read.
 */
import {errors, jwtVerify, SignJWT} from 'jose';
import type {RecordKey} from './page-key.js';

/** The systems whose records need a proof, with the secret of each: at least 32 bytes. */
export type RecordIssuers = Readonly<Record<string, Uint8Array>>;

export type ProofResult = {readonly expiresAt: Date} | 'missing' | 'wrong' | 'expired';

/** `holders`: what the person is called, by id and by e-mail address; the issuer may know either. */
export async function checkProof(
  secret: Uint8Array,
  {system, type, id}: RecordKey,
  proof: string | null | undefined,
  {holders, now}: {readonly holders: readonly string[]; readonly now: Date},
): Promise<ProofResult> {
  if (!proof) return 'missing';
  try {
    const {payload} = await jwtVerify(proof, secret, {
      issuer: system,
      algorithms: ['HS256'],
      requiredClaims: ['sub', 'exp', 'record_type', 'record_id'],
      currentDate: now,
    });
    const fits = payload.record_type === type && payload.record_id === id;
    const isTheirs = holders.some((holder) => holder.toLowerCase() === payload.sub!.toLowerCase());
    return fits && isTheirs ? {expiresAt: new Date(payload.exp! * 1000)} : 'wrong';
  } catch (error) {
    return error instanceof errors.JWTExpired ? 'expired' : 'wrong';
  }
}

/** What the system of the record does: here for the demo and the tests. */
export async function signProof(
  secret: Uint8Array,
  {system, type, id}: RecordKey,
  {holder, expiresAt}: {readonly holder: string; readonly expiresAt: Date},
): Promise<string> {
  return new SignJWT({record_type: type, record_id: id})
    .setProtectedHeader({alg: 'HS256'})
    .setIssuer(system)
    .setSubject(holder)
    .setExpirationTime(expiresAt)
    .sign(secret);
}
