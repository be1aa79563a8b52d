/**
 * Links in messages: each grants one action to one person, for 60 days (design.md, invariant 7), as a signed token. A link
 * opens a page; only the button on it acts.
 */
import { errors, jwtVerify, SignJWT } from 'jose';
import { Problem } from '../problem.ts';

/** What a link lets its holder do. `unsubscribe` is the one of the List-Unsubscribe header. */
export type Grant = { candidateId: string; action: string /** The message or thing it is about. */; about: string };

const LIFE_SECONDS = 60 * 86_400;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** @param now real time, epoch milliseconds */
export async function signGrant(grant: Grant, secret: string, now: number): Promise<string> {
  const issued = Math.floor(now / 1000);
  return new SignJWT({ c: grant.candidateId, a: grant.action, m: grant.about })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFE_SECONDS)
    .sign(keyOf(secret));
}

/**
 * Throws `link-invalid` for a token we did not sign, `link-expired` for one past its 60 days.
 * @param now real time, epoch milliseconds
 */
export async function readGrant(token: string, secret: string, now: number): Promise<Grant> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], currentDate: new Date(now) });
    if (typeof payload.c !== 'string' || typeof payload.a !== 'string' || typeof payload.m !== 'string')
      throw new Error('another kind of token');
    return { candidateId: payload.c, action: payload.a, about: payload.m };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new Problem('link-expired', 'This link has run out: links work for 60 days.', {
        mend: 'Use the link in the newest message, or answer any of our messages with what you want.',
      });
    }
    throw new Problem('link-invalid', 'This link is not one of ours, or part of it is missing.', {
      mend: 'Open it from the message again, or copy all of it.',
    });
  }
}
