import { Annotations, CfnOutput, CfnRule, Duration, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarms } from './alarms.ts';
import { answerAt, httpDoor } from './api.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { hearOfDelivery, sendEmail } from './delivery.ts';
import { clockOf, machineArn, retains, startFollowUps, sweeps } from './follow-up-machine.ts';
import { keepErasures, letReadMail, mailBucket, receiveMail } from './inbound-mail.ts';
import { wordsKey } from './keys.ts';
import { allow, lambda } from './lambda.ts';
import { parameterPrefix, readSecrets } from './secrets.ts';
import { overdueRows, rows, table } from './table.ts';

/**
 *     mail ─ SES ─ S3 ─ SQS ─> InboundMail ─┐
 *     SMS ─ Twilio ──> Api ─────────────────┼─> table ─> machine: Wait ─> Tick ─> Choice ─> Wait …
 *     ATS ─ webhook ─> Api ─────────────────┤                              │
 *     SES ─ SNS ─ SQS ─> DeliveryEvents ────┘                              └─> SES, Twilio
 */
export class Rebound extends Stack {
  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, props);
    const configuration = readConfiguration(this.node);
    const { stage } = configuration;

    const people = table(this, configuration);
    const mail = mailBucket(this);
    const door = httpDoor(this);
    const machine = machineArn(this, stage);

    // All time-outs are shorter than a claim lives (120 s): who lost a claim can no longer be sending. The API's gateway
    // gives up after 30 s.
    const make = functionMaker(this, {
      REBOUND_STAGE: stage,
      REBOUND_TABLE: people.tableName,
      REBOUND_MACHINE_ARN: machine,
      REBOUND_MAIL_BUCKET: mail.bucketName,
      REBOUND_PARAMETERS: parameterPrefix(stage),
      REBOUND_SETTINGS: JSON.stringify(configuration.settings),
      REBOUND_PUBLIC_URL: configuration.publicUrl ?? door.api.apiEndpoint,
    });
    const api = make('Api', 'functions/api.ts', { seconds: 29, memory: 1024 });
    const inboundMail = make('InboundMail', 'functions/inbound-mail.ts', { seconds: 60, memory: 1024 });
    const tick = make('Tick', 'functions/tick.ts', { seconds: 60, memory: 512 });
    const deliveryEvents = make('DeliveryEvents', 'functions/delivery-events.ts', { seconds: 30, memory: 512 });

    answerAt(this, door.api, api);
    const unreadMail = receiveMail(this, configuration, mail, inboundMail);
    const clock = clockOf(this, configuration, tick);
    sweeps(this, tick);
    retains(this, tick);
    const untoldDeliveries = hearOfDelivery(this, configuration, deliveryEvents);

    // The tick quotes a person's own plan and values back to them, and to nobody else.
    const readers = [api, inboundMail, tick];
    const key = wordsKey(this, configuration, readers);
    for (const reader of readers) reader.addEnvironment('REBOUND_KEY_ID', key.keyArn);

    const start = startFollowUps(machine);
    const email = sendEmail(this, configuration);
    const secrets = (...names: Parameters<typeof readSecrets>[2]) => readSecrets(this, stage, names);
    const twilio = ['twilio-account-sid', 'twilio-auth-token'] as const;
    allow(api, rows(people), start, email, secrets('api-key', 'link-secret', ...twilio));
    allow(inboundMail, rows(people), start, email, secrets('link-secret', ...twilio));
    // The API reads what a button lets go: a mail that waited for its owner's word.
    for (const reader of [inboundMail, api]) letReadMail(mail, reader);
    keepErasures(mail, { writers: [api, tick], reader: tick });
    allow(tick, rows(people), overdueRows(people), start, email, secrets('link-secret', ...twilio));
    allow(deliveryEvents, rows(people), start);

    const bell = alarms(this, configuration, {
      functions: { Api: api, InboundMail: inboundMail, Tick: tick, DeliveryEvents: deliveryEvents },
      setAside: { Mail: unreadMail, Delivery: untoldDeliveries },
      machine: clock,
      door: door.stage,
    });

    refuseDefaults(this, configuration);
    const say = (name: string, value: string, description: string) => new CfnOutput(this, name, { value, description });
    say('PublicUrl', configuration.publicUrl ?? door.api.apiEndpoint, 'Where the API and the pages answer');
    say(
      'MailExchanger',
      `10 inbound-smtp.${this.region}.amazonaws.com`,
      `MX record of ${configuration.settings.mailDomain}`,
    );
    say('ReceiptRuleSet', `rebound-${stage}`, 'Make it active: aws ses set-active-receipt-rule-set --rule-set-name …');
    say('Parameters', parameterPrefix(stage), 'Where secrets are: rebound secret set NAME');
    say('TableName', people.tableName, 'The table');
    say('AlarmTopicArn', bell.topicArn, 'Where alarms ring');
  }
}

type Size = { seconds: number; memory: number };

function functionMaker(scope: Construct, environment: Record<string, string>) {
  return (name: string, entry: string, { seconds, memory }: Size) =>
    lambda(scope, { name, entry, environment, memory, timeout: Duration.seconds(seconds) });
}

/** Synthesising needs no configuration; a deployment that could write to nobody is refused before anything is made. */
function refuseDefaults(scope: Stack, { missing }: Configuration): void {
  if (missing.length === 0) return;
  const message = `Not configured: ${missing.join(', ')}. Give each with -c name=value (docs/deploy.md).`;
  Annotations.of(scope).addWarningV2(
    'rebound:not-configured',
    `${message} This template can be looked at, not deployed.`,
  );
  new CfnRule(scope, 'Configured', {
    assertions: [{ assert: Fn.conditionEquals('defaults', 'configuration'), assertDescription: message }],
  });
}
