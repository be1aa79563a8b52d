/** Mail signed as the world signs it, and a DNS of the test's own that says with which keys. */
import { generateKeyPairSync } from 'node:crypto';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import nodemailer from 'nodemailer';
import type { Resolver } from '../../../functions/ports.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const KEY = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;

/** Everybody signs with one key here; who may sign, and what they ask for, is what each name answers. */
export function dnsOf(records: Record<string, string>): Resolver {
  return async (name, type) => {
    const text = type === 'TXT' ? records[name.toLowerCase()] : undefined;
    if (text === undefined) throw Object.assign(new Error(`no ${type} of ${name}`), { code: 'ENOTFOUND' });
    return [[text]];
  };
}

/** The record under which a domain's key is. */
export const keyOf = (domain: string): Record<string, string> => ({ [`s1._domainkey.${domain}`]: KEY });

export const policyOf = (domain: string, policy: 'none' | 'reject'): Record<string, string> => ({
  [`_dmarc.${domain}`]: `v=DMARC1; p=${policy}`,
});

/** The mail with a DKIM signature of this domain. */
export async function signedBy(domain: string, raw: Buffer): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const dkim = { domainName: domain, keySelector: 's1', privateKey };
  const { message } = await transport.sendMail({
    envelope: { from: 'a@mail.example', to: 'b@mail.example' },
    raw,
    dkim,
  });
  return message as Buffer;
}

/** The mail as a provider passes it on, sealing what it found. */
export async function sealedBy(domain: string, raw: Buffer, found: string): Promise<Buffer> {
  const seal = { signingDomain: domain, selector: 's1', privateKey, authResults: `mx.${domain}; ${found}`, cv: 'none' };
  return Buffer.concat([Buffer.from(await sealMessage(raw, seal)), raw]);
}
