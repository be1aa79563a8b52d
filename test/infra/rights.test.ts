/** Who may do what: the grants of each function, and the key that seals what candidates write. */
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { allowed, synthesise } from './synthesised.ts';

type Statement = {
  Action: string | string[];
  Resource: unknown;
  Principal?: unknown;
  Condition?: unknown;
  Sid?: string;
};

const { template } = synthesise();

describe('grants', () => {
  test.each([
    ['Api', ['api-key', 'link-secret', 'twilio-account-sid', 'twilio-auth-token']],
    ['InboundMail', ['link-secret', 'twilio-account-sid', 'twilio-auth-token']],
    ['Tick', ['link-secret', 'twilio-account-sid', 'twilio-auth-token']],
    ['DeliveryEvents', []],
  ])('%s reads these secrets and no others', (handler, names) => {
    const resources = allowed(template, handler).get('ssm:GetParameter') ?? '';
    expect([...resources.matchAll(/parameter\/rebound\/dev\/([a-z-]+)/g)].map(([, name]) => name)).toEqual(names);
    expect(resources).not.toContain('*');
  });

  test.each([
    ['Api', true],
    ['InboundMail', true],
    ['Tick', true],
    ['DeliveryEvents', false],
  ])('%s may send email: %s', (handler, may) => {
    expect(allowed(template, handler).has('ses:SendRawEmail')).toBe(may);
  });

  test('email goes out from the one address under the one configuration set', () => {
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Action: 'ses:SendRawEmail',
            Effect: 'Allow',
            Condition: { StringEquals: { 'ses:FromAddress': 'hello@rebound.example' } },
            Resource: [
              { 'Fn::Join': ['', Match.arrayWith([':configuration-set/rebound-dev'])] },
              { 'Fn::Join': ['', Match.arrayWith([':identity/hello@rebound.example'])] },
              { 'Fn::Join': ['', Match.arrayWith([':identity/rebound.example'])] },
            ],
          },
        ]),
      },
    });
  });

  test('only readers of mail and of answers about it touch the bucket, only the tick searches for what is overdue', () => {
    const ofS3 = (handler: string) =>
      [...allowed(template, handler).keys()].filter((action) => action.startsWith('s3:')).sort();
    const read = ['s3:DeleteObject', 's3:GetObject', 's3:ListBucket'];
    expect(ofS3('DeliveryEvents')).toEqual([]);
    expect(ofS3('InboundMail')).toEqual(read);
    expect(ofS3('Api')).toEqual([...read, 's3:PutObject']);
    for (const handler of ['InboundMail', 'Api']) {
      expect(allowed(template, handler).get('s3:DeleteObject')).toContain('/in/*');
    }
    // Erasures are written by who erases, and listed by the retention job.
    expect(ofS3('Tick')).toEqual(['s3:ListBucket', 's3:PutObject']);
    for (const handler of ['Api', 'Tick'])
      expect(allowed(template, handler).get('s3:PutObject')).toContain('/erased/*');
    const policies = JSON.stringify(template.findResources('AWS::IAM::Policy'));
    expect(policies.match(/\/index\/sweep/g)).toHaveLength(1);
  });

  test('nobody may scan, change or delete the table, and no function uses a key by its role', () => {
    const policies = JSON.stringify(template.findResources('AWS::IAM::Policy'));
    expect(policies).not.toMatch(/dynamodb:(Scan|DeleteTable|UpdateTable|\*)|kms:/);
  });
});

describe('the key of what candidates write', () => {
  const [key] = Object.values(template.findResources('AWS::KMS::Key'));
  const statements: Statement[] = key!.Properties.KeyPolicy.Statement;

  test('is used by three functions for this service and stage, and by nobody else', () => {
    const use = statements.filter(({ Action }) =>
      [Action].flat().some((action) => /crypt|GenerateDataKey|CreateGrant|^kms:\*$/.test(action)),
    );
    expect(use).toHaveLength(1);
    expect(JSON.stringify(use[0]!.Principal)).toMatch(
      /^\{"AWS":\[\{"Fn::GetAtt":\["ApiRole\w+","Arn"\]\},\{"Fn::GetAtt":\["InboundMailRole\w+","Arn"\]\},\{"Fn::GetAtt":\["TickRole\w+","Arn"\]\}\]\}$/,
    );
    expect(use[0]!.Condition).toEqual({
      StringEquals: { 'kms:EncryptionContext:service': 'rebound', 'kms:EncryptionContext:stage': 'dev' },
    });
  });

  test('is looked after by the account, which may neither use it nor give it away', () => {
    const account = statements.filter(({ Principal }) => JSON.stringify(Principal).includes(':root'));
    expect(account).toHaveLength(1);
    expect(account[0]!.Action).toContain('kms:PutKeyPolicy');
    expect(key!.Properties.EnableKeyRotation).toBe(true);
  });

  test('only its users are told of it', () => {
    const told = Object.entries(template.findResources('AWS::Lambda::Function'))
      .filter(([, { Properties }]) => 'REBOUND_KEY_ID' in Properties.Environment.Variables)
      .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''));
    expect(told).toEqual(['Api', 'InboundMail', 'Tick']);
  });
});
