/** What the stack is made of, part by part. Who may do what is in `rights.test.ts`, the app as a deployer runs it in `assembly.test.ts`. */
import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { allowed, configured, synthesise } from './synthesised.ts';

const { stack, template } = synthesise();

describe('functions', () => {
  const functions = template.findResources('AWS::Lambda::Function');

  test('are four, arm64, Node 24, traced, with source maps', () => {
    expect(Object.keys(functions)).toHaveLength(4);
    for (const { Properties } of Object.values(functions)) {
      expect(Properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        TracingConfig: { Mode: 'Active' },
        Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
      });
    }
  });

  test('end before a claim expires after 120 s', () => {
    const timeouts = Object.entries(functions).map(([id, { Properties }]) => [
      id.replace(/[0-9A-F]{8}$/, ''),
      Properties.Timeout,
    ]);
    expect(Object.fromEntries(timeouts)).toEqual({ Api: 29, InboundMail: 60, Tick: 60, DeliveryEvents: 30 });
  });

  test('are told where they are', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Timeout: 29,
      Environment: {
        Variables: {
          REBOUND_STAGE: 'dev',
          REBOUND_TABLE: { Ref: Match.stringLikeRegexp('^Table') },
          REBOUND_MACHINE_ARN: { 'Fn::Join': ['', Match.arrayWith([':stateMachine:rebound-dev-follow-up'])] },
          REBOUND_KEY_ID: { 'Fn::GetAtt': [Match.stringLikeRegexp('^WordsKey'), 'Arn'] },
          REBOUND_MAIL_BUCKET: { Ref: Match.stringLikeRegexp('^Mail') },
          REBOUND_PARAMETERS: '/rebound/dev',
          REBOUND_SETTINGS: JSON.stringify({
            mailDomain: 'in.rebound.example',
            from: 'hello@rebound.example',
            configurationSet: 'rebound-dev',
          }),
          REBOUND_PUBLIC_URL: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Door'), 'ApiEndpoint'] },
        },
      },
    });
  });

  test('hold no secret in their environment', () => {
    expect(JSON.stringify(functions)).not.toMatch(/token|api-key|link-secret|password/i);
  });

  test('log for thirty days, no group for ever', () => {
    const groups = Object.values(template.findResources('AWS::Logs::LogGroup'));
    expect(groups).toHaveLength(6);
    for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(30);
  });
});

describe('the table', () => {
  test('is on demand, recoverable for seven days, with the sweep index', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: 'sweep',
          KeySchema: [
            { AttributeName: 'gsi1pk', KeyType: 'HASH' },
            { AttributeName: 'gsi1sk', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      Replicas: [
        Match.objectLike({
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
          DeletionProtectionEnabled: false,
        }),
      ],
    });
  });

  test('in prod cannot be deleted and stays when the stack goes, and so does the key', () => {
    const prod = synthesise({ stage: 'prod', ...configured }).template;
    prod.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })] },
    });
    prod.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain' });
    template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Delete' });
  });
});

describe('the machine', () => {
  test('is the one of the local run, by its fixed name, and calls the tick alone', () => {
    const [machine] = Object.values(template.findResources('AWS::StepFunctions::StateMachine'));
    expect(machine!.Properties).toMatchObject({
      StateMachineName: 'rebound-dev-follow-up',
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { Level: 'ERROR', IncludeExecutionData: false },
    });
    const [, parts] = machine!.Properties.DefinitionString['Fn::Join'];
    const tick = 'arn:aws:lambda:eu-west-1:111122223333:function:tick';
    const definition = JSON.parse(
      parts.map((part: string | object) => (typeof part === 'string' ? part : tick)).join(''),
    );
    expect(parts.filter((part: unknown) => typeof part === 'object')).toEqual([
      { 'Fn::GetAtt': [expect.stringMatching(/^Tick/), 'Arn'] },
    ]);
    expect(Object.keys(definition.States)).toEqual(['Wait', 'Tick', 'Again?', 'Done', 'Parked']);
    expect(definition.States.Tick.Resource).toBe(tick);
    expect(allowed(template, 'Machine').get('lambda:InvokeFunction')).toMatch(/^\{"Fn::GetAtt":\["Tick\w+","Arn"\]\}$/);
  });

  test.each([
    ['rate(5 minutes)', '{"action":"sweep"}'],
    ['rate(1 day)', '{"action":"retention"}'],
  ])('%s the tick is told %s', (ScheduleExpression, Input) => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression,
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^Tick'), 'Arn'] }, Input })],
    });
  });
});

describe('mail in', () => {
  test('is scanned, kept encrypted for a week at most, and told of through a topic', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        TlsPolicy: 'Optional',
        Recipients: ['in.rebound.example'],
        Actions: [
          {
            S3Action: {
              BucketName: { Ref: Match.stringLikeRegexp('^Mail') },
              ObjectKeyPrefix: 'in/',
              TopicArn: { Ref: Match.stringLikeRegexp('^MailNews') },
            },
          },
        ],
      },
    });
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Delete',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: [
            Match.objectLike({ Prefix: 'in/', ExpirationInDays: 7, Status: 'Enabled' }),
            Match.objectLike({ Prefix: 'erased/', ExpirationInDays: 35, Status: 'Enabled' }),
          ],
        },
        VersioningConfiguration: Match.absent(),
      },
    });
  });

  test('SES may write to the bucket and the topic for this account before the rule is made', () => {
    template.hasResource('AWS::SES::ReceiptRule', {
      DependsOn: [Match.stringLikeRegexp('^MailPolicy'), Match.stringLikeRegexp('^MailNewsPolicy')],
    });
  });
});

describe('queues', () => {
  const queues = Object.entries(template.findResources('AWS::SQS::Queue'));

  test('are two with what failed five times set aside, all encrypted', () => {
    expect(queues).toHaveLength(4);
    for (const [, { Properties }] of queues) expect(Properties.SqsManagedSseEnabled).toBe(true);
    const redriven = queues.filter(([, { Properties }]) => Properties.RedrivePolicy?.maxReceiveCount === 5);
    expect(redriven.map(([id]) => id.slice(0, -8))).toEqual(['MailQueue', 'DeliveryQueue']);
  });

  test('hide a message six times as long as its function may take', () => {
    const hidden = queues.map(([id, { Properties }]) => [id.slice(0, -8), Properties.VisibilityTimeout]);
    expect(Object.fromEntries(hidden)).toMatchObject({ MailQueue: 360, DeliveryQueue: 180 });
  });

  test('get the message itself, and give back only what failed of a batch', () => {
    template.allResourcesProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
    template.allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 2);
  });
});

test('SES tells of every event that settles a message, and of no opening or click', () => {
  template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
    EventDestination: {
      Enabled: true,
      MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject', 'deliveryDelay', 'renderingFailure'],
      SnsDestination: { TopicARN: { Ref: Match.stringLikeRegexp('^DeliveryNews') } },
    },
  });
});

test('everything on the web goes to one function, and no log line holds a path', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
  const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
  expect(stage!.Properties.AccessLogSettings.Format).not.toMatch(/path|route|query|sourceIp|userAgent/i);
  expect(stage!.Properties.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
});

test('alarms ring at one place', () => {
  const alarms = template.findResources('AWS::CloudWatch::Alarm');
  expect(Object.keys(alarms).map((id) => id.slice(0, -8))).toEqual([
    'ApiErrors',
    'InboundMailErrors',
    'TickErrors',
    'DeliveryEventsErrors',
    'MailSetAside',
    'DeliverySetAside',
    'Parked',
    'ComplaintMade',
    'ServerErrors',
    'Complaints',
    'Bounces',
  ]);
  for (const { Properties } of Object.values(alarms)) {
    expect(Properties.AlarmActions).toEqual([{ Ref: expect.stringMatching(/^Alarms/) }]);
  }
  template.hasResourceProperties('AWS::CloudWatch::Alarm', {
    MetricName: 'Reputation.ComplaintRate',
    Threshold: 0.001,
    Dimensions: [{ Name: 'ses:configuration-set', Value: 'rebound-dev' }],
  });
  const told = synthesise({ ...configured, alarmEmail: 'ops@us.example' }).template;
  told.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'ops@us.example' });
});

describe('configuration', () => {
  test('with defaults the stack can be looked at, and CloudFormation refuses to deploy it', () => {
    Annotations.fromStack(stack).hasWarning('/Rebound', Match.stringLikeRegexp('Not configured: mailDomain, from'));
    const { Assert, AssertDescription } = template.toJSON().Rules.Configured.Assertions[0];
    const [left, right] = Assert['Fn::Equals'];
    expect(left).not.toBe(right);
    expect(AssertDescription).toContain('mailDomain, from, operatorName, postalAddress');
  });

  test('configured, nothing stands in the way', () => {
    const ready = synthesise(configured);
    expect(ready.template.toJSON().Rules.Configured).toBeUndefined();
    Annotations.fromStack(ready.stack).hasNoWarning('*', Match.anyValue());
  });

  test('an address of its own goes before the one of the API', () => {
    const own = synthesise({ ...configured, publicUrl: 'https://us.example/' }).template;
    own.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ REBOUND_PUBLIC_URL: 'https://us.example' }) },
    });
  });

  test.each([
    [{ stage: 'Prod!' }, 'stage "Prod!"'],
    [{ from: 'nobody' }, 'from'],
    [{ emailsPerSecond: 'many' }, 'emailsPerSecond'],
    [{ publicUrl: 'us.example' }, 'publicUrl'],
  ])('%j is refused by name', (context, message) => {
    expect(() => synthesise({ ...configured, ...context })).toThrow(message);
  });
});
