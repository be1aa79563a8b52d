/**
 * The world as Lambda has it: `Ports` filled from the environment with AWS's own clients. Make it once per process, outside
 * the handler. No call goes out before a port is used.
 */
import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SSMClient } from '@aws-sdk/client-ssm';
import { askDns } from './aws/dns.ts';
import { readEnvironment } from './aws/environment.ts';
import { kmsKeys } from './aws/keys.ts';
import { lambdaLog } from './aws/log.ts';
import { stepFunctionsMachine } from './aws/machine.ts';
import { ssmSecrets } from './aws/secrets.ts';
import { lazyTexter } from './aws/texter.ts';
import { sesMailer } from './message/ses.ts';
import type { Words } from './message/words.ts';
import type { Erasures, MailStore, Ports } from './ports.ts';
import { storeOf } from './store/store.ts';
import { systemClock, systemIds } from './system.ts';

/** Every call but a send may be tried again; none may hang until the Lambda's own time-out. */
const CALLS = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
};

/** @param words the compiled words; the build puts them beside the bundle. */
export function awsPorts(words: Words = wordsBesideBundle()): Ports {
  const environment = readEnvironment(process.env);
  const { region, settings, stage } = environment;
  const config = { region, ...CALLS };
  const secrets = ssmSecrets(new SSMClient(config), environment.parameters);
  return {
    store: storeOf(new DynamoDBClient(config), environment.table),
    clock: systemClock(),
    ids: systemIds(),
    machine: stepFunctionsMachine(new SFNClient(config), environment.machineArn),
    mailer: sesMailer({ region, configurationSet: settings.configurationSet }),
    texter: lazyTexter(secrets, settings),
    keys: kmsKeys(new KMSClient(config), environment.keyId, stage),
    mail: lazyMailStore(config, environment.mailBucket),
    dns: askDns,
    erasures: lazyErasures(config, environment.mailBucket),
    secrets,
    words,
    settings,
    log: lambdaLog(stage),
  };
}

function wordsBesideBundle(): Words {
  return JSON.parse(readFileSync(new URL('./words.json', import.meta.url), 'utf8')) as Words;
}

/** S3's client is the largest of all and only one function reads mail. */
function lazyMailStore(config: { region: string }, bucket: string | undefined): MailStore {
  let store: Promise<MailStore> | undefined;
  const loaded = () => {
    if (bucket === undefined) throw new Error('this function reads no mail');
    store ??= import('./aws/mail-store.ts').then(({ s3MailStore }) => s3MailStore(config, bucket));
    return store;
  };
  return {
    get: async (key) => (await loaded()).get(key),
    delete: async (key) => (await loaded()).delete(key),
  };
}

function lazyErasures(config: { region: string }, bucket: string | undefined): Erasures {
  let erasures: Promise<Erasures> | undefined;
  const loaded = () => {
    if (bucket === undefined) throw new Error('this function erases nobody');
    erasures ??= import('./aws/erasures.ts').then(({ s3Erasures }) => s3Erasures(config, bucket));
    return erasures;
  };
  return {
    record: async (name) => (await loaded()).record(name),
    names: async () => (await loaded()).names(),
  };
}
